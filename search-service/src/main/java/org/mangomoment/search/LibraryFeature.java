package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.log.PoisonRecords;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.words.StoryAnalyzers;

/// The index: every story with what is known of it, and the searches on it.
///
/// @param library  searches
/// @param index    keeps Lucene's files
/// @param follower gives the index what happens to stories
record LibraryFeature(LuceneLibrary library, StoryIndex index, Follower follower) implements Feature {
    static LibraryFeature of(Foundation foundation, SearchSettings settings, PoisonRecords poison) {
        var analyzers = StoryAnalyzers.load();
        var snapshots = new IndexSnapshots();
        var index = new StoryIndex(settings.indexFolder(), analyzers, snapshots, poison::found);
        return new LibraryFeature(
                new LuceneLibrary(snapshots, analyzers, settings.searchThreads(), foundation.clock()),
                index,
                foundation.follow("stories", StoryEvents.topics(), index));
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }

    @Override
    public void check(Health health) {
        Feature.super.check(health);
        health.check("index", index::health);
    }
}
