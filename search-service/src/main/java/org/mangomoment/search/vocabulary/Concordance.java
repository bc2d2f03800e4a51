package org.mangomoment.search.vocabulary;

import java.util.List;
import org.mangomoment.search.library.Found.Mistake;

/// The hits of a search as keywords in context, over the whole result.
///
/// @param stories    that match, with a keyword or without
/// @param lines      keywords in them
/// @param page       index of the page, 0 and up: the one asked for, or the last one if there are fewer
/// @param shown      the lines of the page
/// @param understood the query as it was read
/// @param problems   mistakes in the query
/// @param complete   false when there were too many lines, or the time was over, before all had been looked at
public record Concordance(
        long stories,
        long lines,
        int page,
        List<ConcordanceLine> shown,
        String understood,
        List<Mistake> problems,
        boolean complete) {
    public Concordance {
        shown = List.copyOf(shown);
        problems = List.copyOf(problems);
    }
}
