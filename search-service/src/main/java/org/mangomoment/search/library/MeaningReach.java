package org.mangomoment.search.library;

import java.util.List;

/// How far searching by meaning reaches, of what the reader may see.
///
/// @param matching  what this search was answered by
/// @param ready     false while what happened to stories is still being read
/// @param findable  stories that can be found by meaning
/// @param stories   those in languages that the model knows: the others of them are still being read
/// @param wordsOnly codes of languages in which there are stories that are found by their words only
public record MeaningReach(Matching matching, boolean ready, long findable, long stories, List<String> wordsOnly) {
    public MeaningReach {
        wordsOnly = List.copyOf(wordsOnly);
    }
}
