package org.mangomoment.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Rewind;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.UnreadableRecord;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.story.StoryState;
import org.mangomoment.search.words.StoryAnalyzers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index as a function of the log: every batch of records is folded into the stories' documents and can be searched
/// when [#apply] returns. Its commits carry the offsets of what they hold. A writer that breaks is opened again at the
/// last commit. Only [#rebuild] and [#health] may be called by other threads than the follower's.
public final class StoryIndex implements View, Part {
    private static final Logger LOG = LoggerFactory.getLogger(StoryIndex.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(3);
    private static final Duration EXPUNGE_EVERY = Duration.ofMinutes(1);

    /// About two seconds without a record: nothing more will come.
    private static final int QUIET_POLLS = 20;

    private final IndexFolder folder;
    private final StoryAnalyzers analyzers;
    private final Serving serving;
    private final Unreadable unreadable;
    private final Duration commitEvery;
    private @Nullable OpenIndex open;
    private Map<TopicPartition, Long> rebuilding = Map.of();
    private int quiet;
    private boolean changed;
    private boolean outdatedText;
    private long committedAt = System.nanoTime();
    private long expungedAt = System.nanoTime();
    private final Queue<CompletableFuture<Void>> expungeAsked = new ConcurrentLinkedQueue<>();
    private volatile boolean rebuildAsked;
    private volatile @Nullable String trouble = "not opened yet";

    /// What becomes of records that cannot be read.
    @FunctionalInterface
    public interface Unreadable {
        /// Told once for each reading; the record is left out.
        void found(ConsumerRecord<byte[], byte[]> record, String reason);
    }

    /// @param folder where Lucene's files are
    public StoryIndex(Path folder, StoryAnalyzers analyzers, Serving serving, Unreadable unreadable) {
        this(folder, analyzers, serving, unreadable, COMMIT_EVERY);
    }

    StoryIndex(Path folder, StoryAnalyzers analyzers, Serving serving, Unreadable unreadable, Duration commitEvery) {
        this.folder = IndexFolder.open(folder);
        this.analyzers = analyzers;
        this.serving = serving;
        this.unreadable = unreadable;
        this.commitEvery = commitEvery;
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
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws Rewind {
        quiet = 0;
        var index = open;
        if (index == null) {
            throw new Rewind("the index has to be opened again");
        }
        try {
            fold(index, batch);
            serve(index);
            changed = true;
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void idle() throws Rewind {
        quiet++;
        var index = open;
        if (index == null) {
            throw new Rewind("the index has to be opened again");
        }
        try {
            if (rebuildAsked) {
                startOver(index);
                throw new Rewind("asked to build the index again");
            }
            serve(index);
            commitNowAndThen(index);
            expungeIfAsked(index);
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void reset() throws Rewind {
        LOG.warn("The log no longer has what the index would read next; the index is built again");
        var index = open;
        try {
            if (index != null) {
                index.forget();
                rebuilding = Map.of();
                serve(index);
            }
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    /// Asks for everything to be read again; until that is done, searches are answered from what is there now.
    public void rebuild() {
        rebuildAsked = true;
    }

    /// Asks for the bytes of replaced and withdrawn stories to be taken out of the files now; completes when they are
    /// gone, and is cancelled when the index cannot be written.
    public CompletableFuture<Void> expunge() {
        var asked = new CompletableFuture<Void>();
        expungeAsked.add(asked);
        return asked;
    }

    /// Down while the index cannot be written.
    public Health.Finding health() {
        var wrong = trouble;
        return wrong == null ? Health.Finding.up("open") : Health.Finding.down(wrong);
    }

    @Override
    public void start() {}

    /// Commits and closes, when the follower has ended.
    @Override
    public void close() {
        try {
            if (open != null) {
                open.commit();
                open.close();
            }
            serving.close();
            folder.close();
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn(
                    "The index was closed without a last commit ({})",
                    failed.getClass().getSimpleName());
        }
    }

    private OpenIndex opened() throws IOException {
        var index = open;
        if (index == null) {
            index = OpenIndex.open(folder, analyzers);
            open = index;
            trouble = null;
            serve(index);
        }
        return index;
    }

    private void fold(OpenIndex index, List<ConsumerRecord<byte[], byte[]>> batch) throws IOException {
        var touched = new HashMap<String, StoryState>();
        for (var record : batch) {
            try {
                var id = StoryEvents.storyId(record);
                var known = touched.containsKey(id)
                        ? touched.get(id)
                        : index.state(id).orElseGet(() -> StoryState.unknown(id));
                var now = StoryEvents.fold(known, record);
                outdatedText |= known.loses(now);
                touched.put(id, now);
            } catch (UnreadableRecord wrong) {
                unreadable.found(record, String.valueOf(wrong.getMessage()));
            }
        }
        for (var state : touched.values()) {
            index.write(state);
        }
        batch.forEach(record -> index.applied(new TopicPartition(record.topic(), record.partition()), record.offset()));
    }

    private void serve(OpenIndex index) throws IOException {
        var reader = index.refresh();
        if (!rebuilding.isEmpty() && (quiet > QUIET_POLLS || reaches(index.positions(), rebuilding))) {
            LOG.info("The index has been built again");
            rebuilding = Map.of();
        }
        if (rebuilding.isEmpty()) {
            serving.serve(reader);
        }
    }

    private void startOver(OpenIndex index) throws IOException {
        rebuildAsked = false;
        quiet = 0;
        var before = index.positions();
        index.forget();
        rebuilding = before;
    }

    private static boolean reaches(Map<TopicPartition, Long> now, Map<TopicPartition, Long> goal) {
        return goal.entrySet().stream()
                .allMatch(position -> now.getOrDefault(position.getKey(), 0L) >= position.getValue());
    }

    private void commitNowAndThen(OpenIndex index) throws IOException {
        if (outdatedText && since(expungedAt).compareTo(EXPUNGE_EVERY) > 0) {
            index.expunge();
            expungedAt = System.nanoTime();
            outdatedText = false;
            changed = true;
        }
        if (changed && since(committedAt).compareTo(commitEvery) >= 0) {
            index.commit();
            committedAt = System.nanoTime();
            changed = false;
        }
    }

    /// The reader that searches used until now holds the old files open, so a new one is served before the last commit.
    private void expungeIfAsked(OpenIndex index) throws IOException {
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        for (var one = expungeAsked.poll(); one != null; one = expungeAsked.poll()) {
            asked.add(one);
        }
        if (asked.isEmpty()) {
            return;
        }
        try {
            index.expunge();
            index.commit();
            serve(index);
            index.dropOldFiles();
            committedAt = System.nanoTime();
            outdatedText = false;
            asked.forEach(one -> one.complete(null));
        } finally {
            asked.forEach(one -> one.cancel(false));
        }
    }

    private Rewind lost(Exception cause) {
        trouble = "the index cannot be written (" + cause.getClass().getSimpleName() + "); is the disk full?";
        LOG.warn("The index cannot be written; it is opened again at its last commit", cause);
        var index = open;
        open = null;
        rebuilding = Map.of();
        if (index != null) {
            try {
                index.close();
            } catch (IOException | AlreadyClosedException already) {
                LOG.debug("A broken index did not close cleanly", already);
            }
        }
        return new Rewind("the index went back to its last commit", cause);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
