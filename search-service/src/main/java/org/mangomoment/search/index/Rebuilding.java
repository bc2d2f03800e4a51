package org.mangomoment.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.words.StoryAnalyzers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds an index from the whole log in a folder beside the one that is searched, which goes on following the log
/// meanwhile, and puts the new one in its place. Used by the follower's thread; [#ask] may be called by any.
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    /// So long without a record: nothing more will come.
    private static final Duration QUIET = Duration.ofSeconds(2);

    /// One attempt.
    private record Attempt(NextIndex index, Part follower) {
        void giveUp() {
            follower.close();
            index.close();
        }
    }

    private final Path place;
    private final StoryAnalyzers analyzers;
    private final Supplier<DimensionMappings> mappings;
    private final IndexUpdater updater;
    private final Function<View, Part> following;
    private @Nullable Attempt attempt;
    private Map<TopicPartition, Long> goal = Map.of();
    private long heardAt = System.nanoTime();
    private volatile boolean asked;
    private boolean caughtUp;

    /// @param folder    of the index that is searched
    /// @param following begins to give a view the records of the log, in a thread of its own
    Rebuilding(
            Path folder,
            StoryAnalyzers analyzers,
            Supplier<DimensionMappings> mappings,
            IndexUpdater updater,
            Function<View, Part> following) {
        this.place = folder.resolveSibling(folder.getFileName() + ".next");
        this.analyzers = analyzers;
        this.mappings = mappings;
        this.updater = updater;
        this.following = following;
    }

    void ask() {
        asked = true;
    }

    /// Does what is next: begins what was asked for, gives up what broke.
    ///
    /// @param ended called by any thread when there is more to do
    /// @return whether a new index is ready to be [put in place][#into]
    boolean step(Runnable ended) throws IOException {
        if (asked) {
            asked = false;
            giveUp();
            begin(ended);
            return false;
        }
        var goesOn = attempt;
        if (goesOn != null && goesOn.index().isBroken()) {
            giveUp();
            return false;
        }
        return goesOn != null && goesOn.index().isReady();
    }

    /// Begins once more if one is under way: its files may hold text that has to leave all files now.
    void again(Runnable ended) throws IOException {
        if (attempt != null) {
            giveUp();
            begin(ended);
        }
    }

    private void begin(Runnable ended) throws IOException {
        LOG.info("The index is built again beside the one that is searched");
        try {
            var index = new NextIndex(IndexFolder.open(place, IndexFolder.FORMAT), analyzers, mappings, updater, ended);
            attempt = new Attempt(index, following.apply(index));
        } catch (IOException | UncheckedIOException failed) {
            LOG.warn("The index cannot be built again: {}", Trace.brief(failed));
            dropFiles();
        }
    }

    /// Deletes what an attempt left behind: it may hold text.
    void dropFiles() throws IOException {
        if (attempt == null && Files.isDirectory(place)) {
            IndexFolder.delete(place);
        }
    }

    /// Puts the new index in the place of another one, whose writer is closed.
    ///
    /// @param before where that one stood: until the new one stands there too, [#isBehind]
    void into(IndexFolder folder, Map<TopicPartition, Long> before) throws IOException {
        var ready = attempt;
        if (ready == null) {
            throw new IllegalStateException("No index was built.");
        }
        attempt = null;
        ready.follower().close();
        try {
            ready.index().commit();
        } finally {
            ready.index().close();
        }
        folder.takeFrom(place);
        caughtUp = false;
        heard();
        goal = before;
    }

    /// Ends it; the index that is searched stays.
    void giveUp() throws IOException {
        goal = Map.of();
        if (attempt != null) {
            attempt.giveUp();
            attempt = null;
            dropFiles();
        }
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    /// @param now whether everything that stood in the log when following began has been read
    void caughtUp(boolean now) {
        caughtUp = now;
    }

    /// Whether the new index does not yet stand where the one before stood; ends when it does, or when nothing more
    /// comes. Quiet alone says nothing: a topic may be held back.
    boolean isBehind(Map<TopicPartition, Long> now) {
        if (!goal.isEmpty() && ((caughtUp && isQuiet()) || isReached(now))) {
            LOG.info("The index has been built again");
            goal = Map.of();
        }
        return !goal.isEmpty();
    }

    private boolean isQuiet() {
        return Duration.ofNanos(System.nanoTime() - heardAt).compareTo(QUIET) > 0;
    }

    private boolean isReached(Map<TopicPartition, Long> now) {
        return goal.entrySet().stream()
                .allMatch(position -> now.getOrDefault(position.getKey(), 0L) >= position.getValue());
    }
}
