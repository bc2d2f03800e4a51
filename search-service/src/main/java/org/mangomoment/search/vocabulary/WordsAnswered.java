package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.Optional;
import org.mangomoment.search.table.Table;

/// The words of a result in a table.
///
/// @param stories  of the result; of the passages for [WordsView#EVIDENCE]; empty when that is hidden
/// @param others   of the other side of a comparison; 0 when there is none; empty when that is hidden
/// @param limit    counts of groups from 1 to below this are hidden, and others with them; 0 hides nothing
/// @param misread  lines of a word list in which something was not understood, or that ask for nothing
/// @param complete false when not all was looked at
public record WordsAnswered(
        Table table,
        Optional<Long> stories,
        Optional<Long> others,
        long limit,
        List<String> misread,
        boolean complete) {
    public WordsAnswered {
        misread = List.copyOf(misread);
    }

    /// The same without searches that find the stories of its rows.
    public WordsAnswered unlinked() {
        return new WordsAnswered(table.unlinked(), stories, others, limit, misread, complete);
    }

    /// A table that hides small counts.
    public WordsAnswered(Table table, Optional<Long> stories, Optional<Long> others, long limit, boolean complete) {
        this(table, stories, others, limit, List.of(), complete);
    }

    /// A table that hides nothing.
    public WordsAnswered(Table table, long stories, long others, boolean complete) {
        this(table, Optional.of(stories), Optional.of(others), 0, complete);
    }
}
