package org.mangomoment.search;

import java.util.List;
import java.util.function.Supplier;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneCrossCounter;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.LuceneVocabulary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.insight.CrossCounter;
import org.mangomoment.search.log.PoisonRecords;
import org.mangomoment.search.sample.CoveredLibrary;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.savedsearch.CorpusMeaning;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.synonym.SynonymList;
import org.mangomoment.search.synonym.WidenedMeaning;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.TagMeaning;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.words.StoryAnalyzers;

/// The index: every story with what is known of it, and the searches on it.
///
/// @param library  searches, and shows all
/// @param vocabulary the words of the stories
/// @param crossCounter counts stories by two things
/// @param covered  the same for readers: keeps from reviewers what the random sample keeps from them
/// @param index    keeps Lucene's files
/// @param synonyms words that mean the same
/// @param follower gives the index what happens to stories
record LibraryFeature(
        LuceneLibrary library,
        Vocabulary vocabulary,
        CrossCounter crossCounter,
        CoveredLibrary covered,
        StoryIndex index,
        SynonymList synonyms,
        Follower follower)
        implements Feature {
    /// @param designs  how the random sample is drawn
    /// @param searches what sub-corpora are named after
    /// @param mappings what decisions of earlier codebooks count for
    /// @param tags     colleagues' own
    static LibraryFeature of(
            Foundation foundation,
            SearchSettings settings,
            PoisonRecords poison,
            Supplier<SamplingDesigns> designs,
            SavedSearches searches,
            Supplier<DimensionMappings> mappings,
            KnownTags tags) {
        var analyzers = StoryAnalyzers.load();
        var snapshots = new IndexSnapshots();
        var index = new StoryIndex(settings.indexFolder(), analyzers, snapshots, poison::found, mappings);
        var synonyms = new SynonymList(settings.synonyms(), analyzers);
        var library = new LuceneLibrary(
                snapshots,
                analyzers,
                new CorpusMeaning(new TagMeaning(new WidenedMeaning(synonyms), tags), searches),
                settings.searchThreads(),
                designs,
                foundation.clock());
        return new LibraryFeature(
                library,
                new LuceneVocabulary(library, new RandomSample(designs)),
                new LuceneCrossCounter(library),
                new CoveredLibrary(library, new RandomSample(designs)),
                index,
                synonyms,
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
        health.check("synonyms", synonyms::health);
    }
}
