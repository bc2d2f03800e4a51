package org.mangomoment.search.citation;

import java.util.Optional;

/// The tables that are cited with stories.
///
/// @param figures of stories by two things
/// @param words   of the words of stories
public record CitedTables(CitedFigures figures, CitedWordTables words) {
    /// The tables of a citation as they are now; it has one at most.
    public record Now(Optional<CitedFigure> figure, Optional<CitedWordTable> words) {}

    /// Those of a citation.
    public Now now(Citation citation, CitedNow now) {
        return new Now(figures.figure(citation, now), words.table(citation, now));
    }
}
