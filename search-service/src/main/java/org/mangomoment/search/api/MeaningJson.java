package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.MeaningReach;

/// How far searching by meaning reaches.
///
/// @param matching  what the search was answered by: words, meaning or both
/// @param ready     false while what happened to stories is still being read
/// @param findable  stories that can be found by meaning, of those that the reader may see
/// @param stories   those in languages that the model knows
/// @param wordsOnly codes of languages in which there are stories that are found by their words only
record MeaningJson(String matching, boolean ready, long findable, long stories, List<String> wordsOnly) {
    static @Nullable MeaningJson of(@Nullable MeaningReach reach) {
        return reach == null
                ? null
                : new MeaningJson(
                        reach.matching().id(), reach.ready(), reach.findable(), reach.stories(), reach.wordsOnly());
    }
}
