package org.mangomoment.search;

import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.StoredStories;
import org.mangomoment.search.sentence.LeftSentences;
import org.mangomoment.search.sentence.SentenceIndex;

/// The sentences of stories for searches by meaning. They have a follower of their own, so the index of words
/// does not wait for them.
///
/// @param follower gives the index what happens to the texts of stories
record SentenceFeature(SentenceIndex index, Follower follower) {
    /// Null when it is switched off; then nothing of it is kept.
    ///
    /// @param snapshots the states of the index of words, which has the texts
    static @Nullable SentenceFeature of(Foundation foundation, SearchSettings settings, IndexSnapshots snapshots) {
        if (!settings.sameMeaning().on()) {
            LeftSentences.delete(settings.sentencesFolder());
            return null;
        }
        var index = new SentenceIndex(settings.sentencesFolder(), settings.sameMeaning(), new StoredStories(snapshots));
        return new SentenceFeature(index, foundation.follow("sentences", SentenceIndex.TOPICS, index));
    }
}
