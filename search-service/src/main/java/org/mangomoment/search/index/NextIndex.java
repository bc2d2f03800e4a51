package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.store.AlreadyClosedException;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.words.StoryAnalyzers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An index that is built from the whole log beside the one that is searched. It is ready when it holds all that stood
/// in the log when it was begun. When it cannot be written, it stays as it is: the one that is searched is not harmed.
/// Written by its follower's thread; [#isReady] and [#isBroken] may be asked by any.
final class NextIndex implements View {
    private static final Logger LOG = LoggerFactory.getLogger(NextIndex.class);

    /// Whoever asked for it waits for it.
    private static final Duration NEXT_LOOK = Duration.ofMillis(20);

    private enum State {
        BUILDING,
        READY,
        BROKEN
    }

    private final IndexUpdater updater;
    private final IndexFolder folder;
    private final OpenIndex index;
    private final Runnable ended;
    private volatile State state = State.BUILDING;

    /// @param folder of its own, closed with it
    /// @param ended  called once when it is ready or broken
    NextIndex(
            IndexFolder folder,
            StoryAnalyzers analyzers,
            Supplier<DimensionMappings> mappings,
            IndexUpdater updater,
            Runnable ended)
            throws IOException {
        this.folder = folder;
        this.index = OpenIndex.open(folder, analyzers, mappings);
        this.updater = updater;
        this.ended = ended;
    }

    boolean isReady() {
        return state == State.READY;
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        return index.positions();
    }

    @Override
    public Set<String> readLast() {
        return StoryIndex.LAST;
    }

    @Override
    public Duration idleEvery() {
        return NEXT_LOOK;
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        if (isBroken()) {
            return;
        }
        try {
            updater.into(index, batch);
            index.refresh();
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The index cannot be built again: {}", Trace.brief(failed));
            end(State.BROKEN);
        }
    }

    @Override
    public void idle(boolean caughtUp) {
        if (caughtUp && state == State.BUILDING) {
            end(State.READY);
        }
    }

    /// The log has lost its beginning since this was begun.
    @Override
    public void reset() {
        LOG.warn("The index cannot be built again: the log no longer has what would be read next");
        end(State.BROKEN);
    }

    /// Makes it survive a crash. Nothing may be applied any more.
    void commit() throws IOException {
        index.commit();
    }

    /// Closes its writer without a commit.
    void close() {
        try {
            index.close();
            folder.close();
        } catch (IOException | AlreadyClosedException already) {
            LOG.debug("An index that is not needed did not close cleanly: {}", Trace.brief(already));
        }
    }

    private void end(State how) {
        state = how;
        ended.run();
    }
}
