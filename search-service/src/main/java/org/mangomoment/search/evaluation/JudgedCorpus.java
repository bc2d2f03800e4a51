package org.mangomoment.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.StoredStories;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.sentence.SentenceIndex;
import org.mangomoment.search.similarity.SentenceSearch;
import org.mangomoment.search.synonym.SynonymList;
import org.mangomoment.search.synonym.SynonymSettings;
import org.mangomoment.search.synonym.WidenedMeaning;
import org.mangomoment.search.words.StoryAnalyzers;

/// An index of the stories of an evaluation, made as the desk makes its own, in a folder of its own that is
/// gone afterwards.
final class JudgedCorpus implements AutoCloseable {
    private static final Reader EVERYTHING = new Reader("evaluation", Role.STEWARD);
    private static final int MOST_HITS = 1_000;

    private final Path folder;
    private final StoryIndex index;
    private final @Nullable SentenceIndex sentences;
    private final LuceneLibrary library;
    private final SearchWay way;

    JudgedCorpus(List<JudgedStory> stories, SearchWay way) throws IOException {
        this.way = way;
        folder = Files.createTempDirectory("evaluate-search");
        var serving = new IndexSnapshots();
        var analyzers = StoryAnalyzers.load();
        index = new StoryIndex(folder.resolve("words"), analyzers, serving, (_, reason) -> {
            throw new IllegalStateException(reason);
        });
        sentences = way.matching() == Matching.WORDS
                ? null
                : new SentenceIndex(folder.resolve("sentences"), way.sentences(), new StoredStories(serving));
        library = new LuceneLibrary(
                serving,
                analyzers,
                new WidenedMeaning(new SynonymList(SynonymSettings.CARE, analyzers)),
                sentences == null ? SentenceSearch.NONE : sentences,
                1,
                () -> SamplingDesigns.NONE,
                Clock.systemUTC());
        fill(stories);
    }

    /// The keys of the stories that a query finds, best first.
    SequencedSet<String> find(String query) {
        var keys = new LinkedHashSet<String>();
        var request = new SearchRequest(query, List.of(), 0, MOST_HITS, Sort.RELEVANCE, way.synonyms(), way.matching());
        library.search(request, EVERYTHING)
                .hits()
                .forEach(hit -> keys.add(hit.story().id()));
        return keys;
    }

    private void fill(List<JudgedStory> stories) throws IOException {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (var story : stories) {
            var record = Topics.STORIES.record(story.key(), record(story));
            records.add(new ConsumerRecord<>(record.topic(), 0, records.size(), record.key(), record.value()));
        }
        try {
            index.positions();
            index.apply(records);
            index.idle();
            if (sentences != null) {
                embed(sentences, records);
            }
        } catch (ReplayException lost) {
            throw new IOException("The stories could not be indexed in " + folder, lost);
        }
    }

    private static void embed(SentenceIndex sentences, List<ConsumerRecord<byte[], byte[]>> records)
            throws IOException, ReplayException {
        sentences.positions();
        sentences.apply(records);
        do {
            sentences.idle();
        } while (!sentences.waiting().isEmpty());
    }

    private static Story record(JudgedStory story) {
        return Story.newBuilder()
                .setStoryId(story.key())
                .setVersion(1)
                .setText(story.text())
                .setLanguage(story.language())
                .setLanguageConfidence(1)
                .setRedactions(List.of())
                .setTeller("unknown")
                .setGiver("unknown")
                .setReceiver("unknown")
                .setSetting("unknown")
                .setOncological("unknown")
                .setChannel("evaluation")
                .setCampaign("evaluation")
                .setDoor(Door.IMPORT)
                .setReceivedAt(Instant.EPOCH)
                .setPipeline("evaluation")
                .build();
    }

    @Override
    public void close() throws IOException {
        library.close();
        index.close();
        if (sentences != null) {
            sentences.close();
        }
        IOUtils.rm(folder);
    }
}
