package org.mangomoment.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.words.StoryAnalyzers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index as a function of the log: every batch of records is folded into the stories' documents and can
/// be searched when [#apply] returns. Its commits carry the offsets of what they hold. A writer that breaks
/// is opened again at the last commit. Only [#rebuild], [#expunge] and [#health] may be called by other
/// threads than the follower's.
public final class StoryIndex implements View, Part {
    private static final Logger LOG = LoggerFactory.getLogger(StoryIndex.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(3);
    private static final Duration IDLE_EVERY = Duration.ofSeconds(1);

    /// New records go first, also while stories are written again.
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(1);

    /// Topics that are read when all others have been.
    static final Set<String> LAST = Set.of(Topics.STORIES.name());

    private static final String NOT_OPENED = "not opened yet";

    private final IndexFolder folder;
    private final StoryAnalyzers analyzers;
    private final IndexSnapshots snapshots;
    private final Supplier<DimensionMappings> mappings;
    private final IndexUpdater updater;
    private final IndexMaintenance maintenance;
    private final Rebuilding rebuilding;
    private @Nullable OpenIndex open;
    private volatile @Nullable String trouble = NOT_OPENED;
    private volatile Runnable wake = () -> {};

    /// What becomes of records that cannot be read.
    @FunctionalInterface
    public interface Unreadable {
        /// Told once for each reading, by any thread; the record is left out.
        void found(ConsumerRecord<byte[], byte[]> record, String reason);
    }

    /// An index that is never built again while it is open.
    ///
    /// @param folder where Lucene's files are
    public StoryIndex(Path folder, StoryAnalyzers analyzers, IndexSnapshots snapshots, Unreadable unreadable) {
        this(
                folder,
                analyzers,
                snapshots,
                unreadable,
                () -> DimensionMappings.NONE,
                _ -> {
                    throw new IllegalStateException("This index has no log to be built again from.");
                },
                COMMIT_EVERY);
    }

    /// @param folder    where Lucene's files are; beside it, another one is made when the index is built again
    /// @param mappings  what decisions of earlier codebooks count for; stories are written again when that
    ///                  changes
    /// @param following begins to give another view the records of the log, to build the index again
    public StoryIndex(
            Path folder,
            StoryAnalyzers analyzers,
            IndexSnapshots snapshots,
            Unreadable unreadable,
            Supplier<DimensionMappings> mappings,
            Function<View, Part> following) {
        this(folder, analyzers, snapshots, unreadable, mappings, following, COMMIT_EVERY);
    }

    StoryIndex(
            Path folder,
            StoryAnalyzers analyzers,
            IndexSnapshots snapshots,
            Unreadable unreadable,
            Supplier<DimensionMappings> mappings,
            Function<View, Part> following,
            Duration commitEvery) {
        this.folder = IndexFolder.open(folder, IndexFolder.FORMAT);
        this.analyzers = analyzers;
        this.snapshots = snapshots;
        this.mappings = mappings;
        this.updater = new IndexUpdater(unreadable);
        this.rebuilding = new Rebuilding(folder, analyzers, mappings, updater, following);
        this.maintenance = new IndexMaintenance(commitEvery);
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

    /// The texts: a document is then written once with all that is known of its story, not again for each of its
    /// events.
    @Override
    public Set<String> readLast() {
        return LAST;
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws ReplayException {
        rebuilding.heard();
        var index = required();
        try {
            maintenance.changed(updater.into(index, batch));
            serve(index);
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public Duration idleEvery() {
        var index = open;
        return index != null && index.isRecounting() ? BETWEEN_STEPS : IDLE_EVERY;
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
            if (rebuilding.step(wake)) {
                replace(index);
            }
            if (maintenance.isAskedToExpunge()) {
                rebuilding.again(wake);
            }
            rebuilding.caughtUp(caughtUp);
            if (caughtUp && index.recount()) {
                maintenance.changed(false);
            }
            serve(index);
            if (maintenance.keep(index, this::serve)) {
                trouble = null;
            }
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void reset() throws ReplayException {
        LOG.warn("The log no longer has what the index would read next; the index is built again");
        var index = open;
        try {
            if (index != null) {
                index.forget();
                rebuilding.giveUp();
                serve(index);
            }
        } catch (IOException | AlreadyClosedException failed) {
            throw lost(failed);
        }
    }

    @Override
    public void wakeWith(Runnable waking) {
        wake = waking;
    }

    /// Asks for an index to be built from the whole log. Until that is done, searches are answered from the one that is
    /// there, which goes on following the log.
    public void rebuild() {
        rebuilding.ask();
        wake.run();
    }

    /// Asks for the bytes of replaced and withdrawn stories to be taken out of the files now; completes when
    /// they are gone, and is cancelled when the index cannot be written.
    public CompletableFuture<Void> expunge() {
        var gone = maintenance.expunge();
        wake.run();
        return gone;
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
            rebuilding.giveUp();
            if (open != null) {
                open.commit();
                open.close();
            }
            snapshots.close();
            folder.close();
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The index was closed without a last commit ({})", Trace.brief(failed));
        }
    }

    private OpenIndex opened() throws IOException {
        var index = open;
        if (index == null) {
            index = OpenIndex.open(folder, analyzers, mappings);
            rebuilding.dropFiles();
            open = index;
            serve(index);
            if (NOT_OPENED.equals(trouble)) {
                trouble = null;
            } else {
                // Only a commit shows that it can be written again; to open it proves nothing.
                maintenance.changed(false);
            }
        }
        return index;
    }

    private OpenIndex required() throws ReplayException {
        var index = open;
        if (index == null) {
            throw new ReplayException("the index has to be opened again");
        }
        return index;
    }

    /// The follower goes on at the positions of the index that was built again.
    private void replace(OpenIndex index) throws IOException, ReplayException {
        var before = index.positions();
        open = null;
        index.close();
        rebuilding.into(folder, before);
        throw new ReplayException("the index was built again");
    }

    /// Until an index that was built again stands where the one before stood, searches are answered from that one.
    private void serve(OpenIndex index) throws IOException {
        var reader = index.refresh();
        if (!rebuilding.isBehind(index.positions())) {
            snapshots.serve(reader, index.positions());
        }
    }

    private ReplayException lost(Exception cause) {
        trouble = "the index cannot be written (" + cause.getClass().getSimpleName() + "); is the disk full?";
        LOG.warn("The index cannot be written; it is opened again at its last commit: {}", Trace.brief(cause));
        var index = open;
        open = null;
        try {
            rebuilding.giveUp();
            if (index != null) {
                index.close();
            }
        } catch (IOException | AlreadyClosedException already) {
            LOG.debug("A broken index did not close cleanly: {}", Trace.brief(already));
        }
        return new ReplayException("the index went back to its last commit", cause);
    }
}
