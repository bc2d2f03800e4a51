package org.mangomoment.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.StoredStories;
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
            deleteLeft(settings.sentencesFolder());
            return null;
        }
        var index = new SentenceIndex(settings.sentencesFolder(), settings.sameMeaning(), new StoredStories(snapshots));
        return new SentenceFeature(index, foundation.follow("sentences", SentenceIndex.TOPICS, index));
    }

    /// Vectors that an earlier run left: nobody would take them out when their stories are withdrawn.
    private static void deleteLeft(Path folder) {
        try {
            IOUtils.rm(folder);
        } catch (IOException left) {
            throw new UncheckedIOException("The folder " + folder + " is of no use and cannot be deleted", left);
        }
    }
}
