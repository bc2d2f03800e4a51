package org.mangomoment.search.vocabulary;

import java.util.List;

/// Runs of words that come again in a result (n-grams), the most frequent first.
///
/// @param stories  that were looked at
/// @param runs     the most frequent first
/// @param complete false when the time was over, or rare runs had to be forgotten, before all had been looked
///                 at
public record WordRuns(long stories, List<WordRun> runs, boolean complete) {
    /// One run, within a sentence.
    ///
    /// @param times   how often it stands anywhere
    /// @param stories in how many stories
    public record WordRun(String words, long times, long stories) {}

    public WordRuns {
        runs = List.copyOf(runs);
    }
}
