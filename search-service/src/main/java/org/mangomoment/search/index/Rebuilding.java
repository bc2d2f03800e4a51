package org.mangomoment.search.index;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the index is on the way to where it stood before it was built again. Only [#ask] may be called by other
/// threads than the follower's.
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    /// So long without a record: nothing more will come.
    private static final Duration QUIET = Duration.ofSeconds(2);

    private Map<TopicPartition, Long> goal = Map.of();
    private long heardAt = System.nanoTime();
    private volatile boolean asked;
    private boolean caughtUp;

    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    /// @param before where the index stood
    void begin(Map<TopicPartition, Long> before) {
        asked = false;
        caughtUp = false;
        heard();
        goal = before;
    }

    void giveUp() {
        goal = Map.of();
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    /// @param now whether everything that stood in the log when this process began has been read again
    void caughtUp(boolean now) {
        caughtUp = now;
    }

    /// Whether this is under way; ends when the index is where it stood, or when nothing more comes. Quiet alone says
    /// nothing: a topic may be held back.
    boolean goesOn(Map<TopicPartition, Long> now) {
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
