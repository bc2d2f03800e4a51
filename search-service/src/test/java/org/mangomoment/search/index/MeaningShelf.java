package org.mangomoment.search.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.sentence.SameMeaningSettings;
import org.mangomoment.search.sentence.SentenceIndex;

/// An index of words and one of sentences, with the real English model, on a log in memory that each reads by itself.
final class MeaningShelf implements AutoCloseable {
    /// Loaded once for all tests.
    static final Embedder ENGLISH = new EmbeddingSettings(true, null, null, List.of("en")).load();

    final Path sentencesFolder;
    final SentenceIndex sentences;
    final LuceneLibrary library;
    private final StoryIndex words;
    private final List<ConsumerRecord<byte[], byte[]>> log;

    /// @param log what was added to another shelf's, or nothing yet
    MeaningShelf(Path folder, Embedder embedder, List<ConsumerRecord<byte[], byte[]>> log) {
        this.log = log;
        this.sentencesFolder = folder.resolve("sentences");
        var snapshots = new IndexSnapshots();
        words = new StoryIndex(folder.resolve("words"), Shelf.ANALYZERS, snapshots, (_, reason) -> {
            throw new IllegalStateException(reason);
        });
        sentences = new SentenceIndex(
                sentencesFolder, SameMeaningSettings.ENGLISH, () -> embedder, new StoredStories(snapshots));
        library = new LuceneLibrary(
                snapshots, Shelf.ANALYZERS, Meaning.PLAIN, sentences, 1, () -> SamplingDesigns.NONE, Clock.systemUTC());
        words.positions();
        sentences.positions();
    }

    MeaningShelf(Path folder) {
        this(folder, ENGLISH, new ArrayList<>());
    }

    List<ConsumerRecord<byte[], byte[]>> log() {
        return log;
    }

    void add(ProducerRecord<byte[], byte[]> record) {
        var offset = log.stream()
                .filter(other -> other.topic().equals(record.topic()))
                .count();
        log.add(new ConsumerRecord<>(record.topic(), 0, offset, record.key(), record.value()));
    }

    /// The index of words reads what is new.
    void readWords() throws ReplayException {
        words.apply(news(words.positions()));
        words.idle();
    }

    /// The index of sentences reads what is new, and embeds nothing yet.
    void readSentences() throws ReplayException {
        sentences.apply(news(sentences.positions()).stream()
                .filter(record -> SentenceIndex.TOPICS.contains(record.topic()))
                .toList());
    }

    /// The index of sentences embeds what waits and can be embedded, and shows it.
    void embed() throws ReplayException {
        do {
            sentences.idle();
        } while (sentences.idleEvery().compareTo(Duration.ofSeconds(1)) < 0);
    }

    void readAll() throws ReplayException {
        readWords();
        readSentences();
        embed();
    }

    private List<ConsumerRecord<byte[], byte[]>> news(Map<TopicPartition, Long> read) {
        var known = new HashMap<>(read);
        return log.stream()
                .filter(record -> record.offset() >= known.getOrDefault(new TopicPartition(record.topic(), 0), 0L))
                .toList();
    }

    Found search(Reader who, String parameters) {
        return library.search(SearchRequest.parse(parameters), who);
    }

    List<String> ids(Reader who, String parameters) {
        return search(who, parameters).hits().stream()
                .map(hit -> hit.story().id())
                .toList();
    }

    @Override
    public void close() {
        library.close();
        words.close();
        sentences.close();
    }
}
