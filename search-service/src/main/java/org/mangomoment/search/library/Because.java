package org.mangomoment.search.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a story is among the hits of a search.
///
/// @param words   what matched of its words, as it writes them, in lower case; empty when it was found by
///                meaning alone
/// @param nearest its sentence that comes nearest to what was asked; null when it was found by words alone
public record Because(List<String> words, @Nullable Span nearest) {
    /// Nothing was asked that one story answers and another does not.
    public static final Because NOTHING = new Because(List.of(), null);

    public Because {
        words = List.copyOf(words);
    }
}
