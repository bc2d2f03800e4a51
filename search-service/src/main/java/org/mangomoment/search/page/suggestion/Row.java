package org.mangomoment.search.page.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.story.DimensionStatus;

/// A dimension of the codebook beside a story.
///
/// @param key       1 and up, its place in the codebook; the digit that answers it, up to [#LAST_DIGIT]
/// @param entry     what the codebook says of it
/// @param bar       what the classifier says; null when it said nothing or that is covered
/// @param suggested whether it is suggested, and that is not covered
/// @param words     the strongest words of the story that speak for it
/// @param standing  how it stands; null when it was neither suggested nor answered, or that is covered
public record Row(
        int key,
        DimensionEntry entry,
        @Nullable Bar bar,
        boolean suggested,
        List<String> words,
        @Nullable DimensionStatus standing) {
    /// The last key that there is a digit for.
    public static final int LAST_DIGIT = 9;

    public Row {
        words = List.copyOf(words);
    }
}
