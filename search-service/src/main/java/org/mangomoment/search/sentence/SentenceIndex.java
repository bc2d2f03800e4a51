package org.mangomoment.search.sentence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;
import org.mangomoment.search.index.IndexFolder;
import org.mangomoment.search.index.StoredStories;
import org.mangomoment.search.similarity.NearSentence;
import org.mangomoment.search.similarity.SentenceSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sentences of stories by their meaning, as a function of the log: what is new waits, what is gone goes at
/// once, and what waits is embedded while there is nothing to read. Records that cannot be read are left to the
/// index of words. Only the methods of [SentenceSearch] and [#expunge] may be called by other threads than the
/// follower's.
public final class SentenceIndex implements View, SentenceSearch, Part {
    /// The topics that say which text a story has.
    public static final List<String> TOPICS = List.of(Topics.WITHDRAWALS.name(), Topics.STORIES.name());

    private static final Logger LOG = LoggerFactory.getLogger(SentenceIndex.class);
    private static final Duration IDLE_EVERY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(1);

    private final Path path;
    private final SameMeaningSettings settings;
    private final Supplier<Embedder> model;
    private final Embedding embedding;
    private final SentenceUpkeep upkeep = new SentenceUpkeep();
    private volatile @Nullable OpenSentences open;
    private @Nullable Embedder embedder;
    private volatile boolean ready;
    private volatile Runnable wake = () -> {};

    /// @param path    where Lucene's files are
    /// @param stories where the texts are
    public SentenceIndex(Path path, SameMeaningSettings settings, StoredStories stories) {
        this(path, settings, settings.embedding()::load, stories);
    }

    /// @param path    where Lucene's files are
    /// @param model   loads the model that the settings name, on the follower's thread
    /// @param stories where the texts are
    public SentenceIndex(Path path, SameMeaningSettings settings, Supplier<Embedder> model, StoredStories stories) {
        this.path = path;
        this.settings = settings;
        this.model = model;
        this.embedding = new Embedding(stories::of);
    }

    /// Where a desk keeps it: beside the index of words.
    public static Path folder(Path index) {
        return index.resolveSibling(index.getFileName() + "-sentences");
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        try {
            return opened().positions();
        } catch (IOException notNow) {
            lost(notNow);
            return Map.of();
        }
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws ReplayException {
        var index = required();
        try {
            for (var record : batch) {
                apply(record, index);
                index.applied(new TopicPartition(record.topic(), record.partition()), record.offset());
            }
            upkeep.show(index);
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> record, OpenSentences index) throws IOException {
        try {
            var id = Topics.STORIES.key(record);
            if (record.topic().equals(Topics.WITHDRAWALS.name())) {
                if (record.value() != null) {
                    remove(id, index);
                }
                return;
            }
            var story = Topics.STORIES.value(record);
            if (story == null) {
                remove(id, index);
            } else {
                upkeep.changed(index.put(story));
            }
        } catch (UnreadableRecord unreadable) {
            LOG.debug("Left to the index of words: {}", Trace.brief(unreadable));
        }
    }

    private void remove(String storyId, OpenSentences index) throws IOException {
        index.remove(storyId);
        upkeep.changed(true);
    }

    @Override
    public Duration idleEvery() {
        return ready && embedding.isBusy() ? BETWEEN_STEPS : IDLE_EVERY;
    }

    /// As when the follower has caught up.
    @Override
    public void idle() throws ReplayException {
        idle(true);
    }

    @Override
    public void idle(boolean caughtUp) throws ReplayException {
        var index = required();
        try {
            ready = caughtUp;
            if (caughtUp) {
                embedding.step(index, upkeep);
            }
            upkeep.keep(index);
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void reset() throws ReplayException {
        LOG.warn("The log no longer has what the index of sentences would read next; it is built again");
        var index = open;
        try {
            if (index != null) {
                index.forget();
            }
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void wakeWith(Runnable waking) {
        wake = waking;
    }

    /// Asks for the vectors of replaced and withdrawn texts to be taken out of the files now; completes when they are
    /// gone, and is cancelled when the index cannot be written.
    public CompletableFuture<Void> expunge() {
        var gone = upkeep.expunge();
        wake.run();
        return gone;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Set<String> languages() {
        return Set.copyOf(settings.languages());
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public Set<String> waiting() throws IOException {
        var index = open;
        return index == null ? Set.of() : index.waiting(Integer.MAX_VALUE);
    }

    @Override
    public List<NearSentence> nearest(String question, Set<String> shutOut) throws IOException {
        var index = open;
        return index == null
                ? List.of()
                : NearestSentences.of(
                        index, index.embedder().embed(settings.instruction() + question), settings, shutOut);
    }

    @Override
    public void start() {}

    /// Commits and closes, when the follower has ended.
    @Override
    public void close() {
        var index = open;
        try {
            if (index != null) {
                index.commit();
                index.close();
            }
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The index of sentences was closed without a last commit ({})", Trace.brief(failed));
        }
    }

    private OpenSentences opened() throws IOException {
        var index = open;
        if (index == null) {
            var loaded = embedder == null ? model.get() : embedder;
            embedder = loaded;
            var folder = IndexFolder.open(path, SentenceDocument.FORMAT + " " + loaded.id());
            index = OpenSentences.open(folder, loaded);
            open = index;
        }
        return index;
    }

    private OpenSentences required() throws ReplayException {
        var index = open;
        if (index == null) {
            throw new ReplayException("the index of sentences has to be opened again");
        }
        return index;
    }

    private ReplayException lost(Exception cause) {
        LOG.warn(
                "The index of sentences cannot be written; it is opened again at its last commit: {}",
                Trace.brief(cause));
        var index = open;
        open = null;
        ready = false;
        if (index != null) {
            try {
                index.close();
            } catch (IOException | AlreadyClosedException already) {
                LOG.debug("A broken index did not close cleanly: {}", Trace.brief(already));
            }
        }
        return new ReplayException("the index of sentences went back to its last commit", cause);
    }
}
