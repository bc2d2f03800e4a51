package org.mangomoment.search.page.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a story's redacted text that looks the same throughout.
///
/// @param start  where it begins in the whole text, UTF-16 code units
/// @param text   its characters
/// @param hidden the type of redaction whose placeholder it is; null for the teller's own words
/// @param found  whether the search matched it
/// @param speaks what it speaks for or against, as [Evidence#about], in the order given
public record Piece(int start, String text, @Nullable String hidden, boolean found, List<String> speaks) {
    public Piece {
        speaks = List.copyOf(speaks);
    }

    /// As an attribute's value: words with spaces between them.
    public String speaksFor() {
        return String.join(" ", speaks);
    }
}
