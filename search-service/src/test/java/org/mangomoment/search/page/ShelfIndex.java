package org.mangomoment.search.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneCrossCounter;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.LuceneVocabulary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.CrossCounter;
import org.mangomoment.search.insight.CrossCounts;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.Collocates;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.KeyWords;
import org.mangomoment.search.vocabulary.KeynessRequest;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.vocabulary.WordCounts;
import org.mangomoment.search.vocabulary.WordRuns;
import org.mangomoment.search.words.StoryAnalyzers;

/// A real index of the stories, made when it is first asked: for the pages on words and figures.
final class ShelfIndex implements Vocabulary, CrossCounter, AutoCloseable {
    private final Supplier<Collection<StoryView>> stories;
    private @Nullable Open open;

    /// Whether answers are said to be whole, and how many more lines concordances are said to have.
    volatile boolean complete = true;

    volatile long further;

    ShelfIndex(Supplier<Collection<StoryView>> stories) {
        this.stories = stories;
    }

    private record Open(
            Path folder,
            StoryIndex index,
            LuceneLibrary library,
            LuceneVocabulary vocabulary,
            LuceneCrossCounter crossCounter) {}

    /// Loaded once for all tests.
    private static final class Analyzers {
        static final StoryAnalyzers LOADED = StoryAnalyzers.load();
    }

    private synchronized Open opened() {
        if (open == null) {
            open = open();
        }
        return Objects.requireNonNull(open);
    }

    private Open open() {
        try {
            var folder = Files.createTempDirectory("shelf-index");
            var snapshots = new IndexSnapshots();
            var index = new StoryIndex(folder, Analyzers.LOADED, snapshots, (_, reason) -> {
                throw new IllegalStateException(reason);
            });
            var library = new LuceneLibrary(
                    snapshots, Analyzers.LOADED, Meaning.PLAIN, 1, () -> SamplingDesigns.NONE, Clock.systemUTC());
            index.positions();
            index.apply(stories.get().stream()
                    .flatMap(story -> records(story).stream())
                    .toList());
            return new Open(
                    folder,
                    index,
                    library,
                    new LuceneVocabulary(library, RandomSample.none()),
                    new LuceneCrossCounter(library));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ReplayException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(StoryView story) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        records.add(read(Topics.STORIES.record(story.id(), story.story())));
        var suggestions = story.suggestions();
        if (suggestions != null) {
            records.add(read(Topics.SUGGESTIONS.record(story.id(), suggestions)));
        }
        var consent = story.consent();
        if (consent != null) {
            records.add(read(Topics.CONSENTS.record(story.id(), consent)));
        }
        story.acts()
                .forEach(act -> records.add(
                        read(Topics.DECISIONS.record(new StoryPart(story.id(), act.getDecisionId()), act))));
        return records;
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), record.partition(), 0, record.key(), record.value());
    }

    @Override
    public Vocabulary among(Collection<String> ids) {
        return opened().vocabulary().among(ids);
    }

    @Override
    public KeyWords keyWords(Collection<String> target, Collection<String> reference, Reader who) {
        return opened().vocabulary().keyWords(target, reference, who);
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, Reader who) {
        var found = opened().vocabulary().concordance(request, who);
        return new Concordance(
                found.stories(),
                found.lines() + further,
                found.page(),
                found.shown(),
                found.understood(),
                found.problems(),
                complete);
    }

    @Override
    public WordCounts counts(List<String> words, SearchRequest within, Reader who) {
        var counts = opened().vocabulary().counts(words, within, who);
        return new WordCounts(counts.stories(), counts.words(), complete);
    }

    @Override
    public Collocates collocates(SearchRequest request, Reader who) {
        return opened().vocabulary().collocates(request, who);
    }

    @Override
    public WordRuns runs(SearchRequest request, int length, Reader who) {
        return opened().vocabulary().runs(request, length, who);
    }

    @Override
    public KeyWords keyWords(KeynessRequest request, Reader who) {
        return opened().vocabulary().keyWords(request, who);
    }

    @Override
    public KeyWords evidenceWords(String dimension, String language, Reader who) {
        return opened().vocabulary().evidenceWords(dimension, language, who);
    }

    @Override
    public CrossCounts cross(Collection<String> ids, SearchRequest result, Axis rows, Axis columns, Reader who) {
        return opened().crossCounter().cross(ids, result, rows, columns, who);
    }

    @Override
    public CrossCounts cross(SearchRequest result, Axis rows, Axis columns, Reader who) {
        var counts = opened().crossCounter().cross(result, rows, columns, who);
        return new CrossCounts(counts.stories(), counts.sizes(), counts.rows(), complete);
    }

    @Override
    public synchronized void close() {
        if (open == null) {
            return;
        }
        open.index().close();
        open.library().close();
        try (var files = Files.walk(open.folder())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
