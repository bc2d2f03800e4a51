package org.mangomoment.runtime.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;

/// The room that is left on the disk where the log is.
///
/// A broker on a disk without room ends the process, so what is new is refused while there is a reserve; withdrawals,
/// their tombstones and the bookkeeping go on in it. Room that comes back is seen by itself. Thread-safe.
public final class DiskSpace {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final double WARN_SHARE = 0.05;
    private static final double REFUSE_SHARE = 0.025;

    /// Taken again only when there is a quarter more than where it was refused, so that nothing flaps.
    private static final double AGAIN = 1.25;

    private static final long MEGABYTE = 1_000_000;

    /// Bytes that this process may still use, and bytes of the whole disk.
    public record Room(long free, long whole) {}

    /// Tells the room.
    @FunctionalInterface
    public interface Gauge {
        /// The room now.
        Room room() throws IOException;
    }

    private enum State {
        ENOUGH,
        SCARCE,
        FULL
    }

    private final DiskSettings settings;
    private final @Nullable Gauge gauge;
    private Room last = new Room(Long.MAX_VALUE, Long.MAX_VALUE);
    private State state = State.ENOUGH;
    private long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    /// Watches the disk of the settings' folder.
    public DiskSpace(DiskSettings settings) {
        this(settings, gauge(settings.folder()));
    }

    /// Believes a gauge; null: there is always room.
    public DiskSpace(DiskSettings settings, @Nullable Gauge gauge) {
        this.settings = settings;
        this.gauge = gauge;
    }

    /// Whether nothing new may be taken.
    public boolean isFull() {
        return look() == State.FULL;
    }

    /// For a process that takes new things: down while it does not.
    public Health.Finding intake() {
        return switch (look()) {
            case ENOUGH -> Health.Finding.up(told("enough room"));
            case SCARCE -> Health.Finding.warning(told("little room"));
            case FULL -> Health.Finding.down(told("disk full: nothing new is taken until there is room"));
        };
    }

    /// For a process that goes on reading on a full disk.
    public Health.Finding reading() {
        var finding = intake();
        return finding.up() ? finding : Health.Finding.warning(finding.detail());
    }

    private synchronized State look() {
        var now = System.nanoTime();
        if (gauge != null && now - lookedAt >= LOOK_EVERY.toNanos()) {
            lookedAt = now;
            try {
                last = gauge.room();
                state = judge(last);
            } catch (IOException _) {
                // A disk that cannot be asked shows itself when it is written to.
                last = new Room(Long.MAX_VALUE, Long.MAX_VALUE);
                state = State.ENOUGH;
            }
        }
        return state;
    }

    private State judge(Room room) {
        var refuse = Math.min(settings.refuseBelow(), (long) (REFUSE_SHARE * room.whole()));
        var warn = Math.min(settings.warnBelow(), (long) (WARN_SHARE * room.whole()));
        if (room.free() < (state == State.FULL ? (long) (refuse * AGAIN) : refuse)) {
            return State.FULL;
        }
        return room.free() < warn ? State.SCARCE : State.ENOUGH;
    }

    private synchronized String told(String what) {
        return gauge == null ? "not watched" : what + " (" + last.free() / MEGABYTE + " MB left)";
    }

    private static @Nullable Gauge gauge(@Nullable Path folder) {
        if (folder == null) {
            return null;
        }
        return () -> {
            var store = Files.getFileStore(folder);
            return new Room(store.getUsableSpace(), store.getTotalSpace());
        };
    }
}
