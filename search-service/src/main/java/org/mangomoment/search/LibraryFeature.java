package org.mangomoment.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.index.ConsentNews;
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
import org.mangomoment.search.similarity.SentenceSearch;
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
/// @param consents tells of tellers' answers once the index has them
/// @param follower gives the index what happens to stories
/// @param sentences the same for searches by meaning; null where they are switched off
record LibraryFeature(
        LuceneLibrary library,
        Vocabulary vocabulary,
        CrossCounter crossCounter,
        CoveredLibrary covered,
        StoryIndex index,
        SynonymList synonyms,
        ConsentNews consents,
        Follower follower,
        @Nullable SentenceFeature sentences)
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
        var index = new StoryIndex(
                settings.indexFolder(),
                analyzers,
                snapshots,
                poison::found,
                mappings,
                view -> onceMore(foundation, view));
        var synonyms = new SynonymList(settings.synonyms(), analyzers);
        var sentences = SentenceFeature.of(foundation, settings, snapshots);
        var library = new LuceneLibrary(
                snapshots,
                analyzers,
                new CorpusMeaning(new TagMeaning(new WidenedMeaning(synonyms), tags), searches),
                sentences == null ? SentenceSearch.NONE : sentences.index(),
                settings.searchThreads(),
                designs,
                foundation.clock());
        var consents = new ConsentNews(index);
        return new LibraryFeature(
                library,
                new LuceneVocabulary(library, new RandomSample(designs)),
                new LuceneCrossCounter(library),
                new CoveredLibrary(library, new RandomSample(designs)),
                index,
                synonyms,
                consents,
                foundation.follow("stories", StoryEvents.topics(), consents),
                sentences);
    }

    private static Follower onceMore(Foundation foundation, View view) {
        var follower = foundation.follow("stories once more", StoryEvents.topics(), view);
        follower.start();
        return follower;
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }

    /// What keeps the sentences up to date, if anything does. The desk is ready without them and says how far
    /// they are.
    List<Follower> sentenceFollowers() {
        return sentences == null ? List.of() : List.of(sentences.follower());
    }

    /// What keeps files, to be closed when nothing follows any more.
    List<Part> files() {
        return sentences == null ? List.of(library, index) : List.of(library, index, sentences.index());
    }

    /// Asks for what was withdrawn or replaced to be taken out of all files now; completes when it is.
    CompletableFuture<Void> expunge() {
        return sentences == null
                ? index.expunge()
                : CompletableFuture.allOf(index.expunge(), sentences.index().expunge());
    }

    @Override
    public void check(Health health) {
        Feature.super.check(health);
        health.check("index", index::health);
        health.check("synonyms", synonyms::health);
    }
}
