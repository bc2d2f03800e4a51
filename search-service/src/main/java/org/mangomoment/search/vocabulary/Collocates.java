package org.mangomoment.search.vocabulary;

import java.util.List;
import org.mangomoment.search.statistic.Frequencies;

/// The words that stand near the keywords of a search more often than elsewhere in the same stories.
///
/// @param stories  that were looked at
/// @param keywords in them
/// @param words    the most striking first
/// @param complete false when the time was over before all had been looked at
public record Collocates(long stories, long keywords, List<Collocate> words, boolean complete) {
    /// A word is near within so many words to the left or right (J. Sinclair, Corpus, concordance,
    /// collocation, 1991).
    public static final int WINDOW = 5;

    /// One word.
    ///
    /// @param there its occurrences near keywords and elsewhere in the stories
    public record Collocate(String word, Frequencies there) {}

    public Collocates {
        words = List.copyOf(words);
    }
}
