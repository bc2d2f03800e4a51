package org.mangomoment.runtime.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/// How one client's current request comes in over its connection. Thread-safe.
final class Sender {
    private static final long MOMENT = TimeUnit.SECONDS.toNanos(1);
    private static final long SENDING = 1000;

    /// Where it stands.
    enum Phase {
        /// Nothing has come since the last request.
        SILENT,
        /// The headers are coming.
        HEAD,
        /// The headers are there; the request is being handled, or waits for its body.
        TAKEN,
        /// It was cut off.
        ENDED
    }

    private final Connection connection;
    private final String network;
    private final SendingLimits limits;
    private Phase phase = Phase.SILENT;
    private long since = System.nanoTime();
    private long requests;
    private long bytesOfRequestsBefore;

    private boolean waiting;
    private long waitingSince;
    private long longest;
    private long waited;
    private long waitedInPeriod;
    private long bytesInPeriod;

    /// @param network whom the connection counts with
    Sender(Connection connection, String network, SendingLimits limits) {
        this.connection = connection;
        this.network = network;
        this.limits = limits;
    }

    Connection connection() {
        return connection;
    }

    String network() {
        return network;
    }

    /// A request's headers are there.
    ///
    /// @param streamed whether its body may take any time
    /// @return its number, for [#ended]
    synchronized long taken(boolean streamed) {
        phase = Phase.TAKEN;
        longest = streamed ? Long.MAX_VALUE : limits.body().toNanos();
        waiting = false;
        waited = 0;
        waitedInPeriod = 0;
        bytesInPeriod = 0;
        return ++requests;
    }

    /// A request has been answered. The next one on the same connection may have been [#taken] already.
    synchronized void ended(long request) {
        if (request == requests) {
            phase = Phase.SILENT;
            since = System.nanoTime();
            waiting = false;
            bytesOfRequestsBefore = connection.getBytesIn();
        }
    }

    /// From now on more of the body is waited for.
    synchronized void awaited() {
        waiting = true;
        waitingSince = System.nanoTime();
    }

    /// More of the body is there, or its end, or will never come.
    synchronized void came() {
        if (waiting) {
            waiting = false;
            var pause = System.nanoTime() - waitingSince;
            waited += pause;
            waitedInPeriod += pause;
        }
    }

    /// So much of the body was read.
    synchronized void read(int bytes) {
        bytesInPeriod += bytes;
    }

    /// Leaves out a time in which this process itself stood still.
    synchronized void forgive(long nanos) {
        since += nanos;
        waitingSince += nanos;
    }

    /// Whether it is slower than it may be.
    synchronized boolean isSlow() {
        var now = System.nanoTime();
        notice(now);
        return switch (phase) {
            case SILENT, ENDED -> false;
            case HEAD -> now - since > limits.head().toNanos();
            case TAKEN -> waiting && isSlowBody(now - waitingSince);
        };
    }

    private boolean isSlowBody(long pause) {
        if (waited + pause > longest) {
            return true;
        }
        if (waitedInPeriod + pause <= limits.period().toNanos()) {
            return false;
        }
        var slow = bytesInPeriod < limits.bytesAPeriod();
        waitedInPeriod = -pause;
        bytesInPeriod = 0;
        return slow;
    }

    /// Marks it as cut off.
    ///
    /// @return where it stood
    synchronized Phase end() {
        var stood = phase;
        phase = Phase.ENDED;
        return stood;
    }

    /// How readily its connection may be closed for the sake of another, from 0 for never: who has been sending one
    /// request for a while before who has been silent for a while, and of these the longest first.
    synchronized long expendability() {
        var now = System.nanoTime();
        notice(now);
        return switch (phase) {
            case ENDED -> 0;
            case SILENT -> beyondMoment(now - since);
            case HEAD -> SENDING * beyondMoment(now - since);
            case TAKEN -> waiting ? SENDING * beyondMoment(waited + now - waitingSince) : 0;
        };
    }

    private static long beyondMoment(long nanos) {
        return Math.max(0, nanos - MOMENT);
    }

    synchronized boolean hasEnded() {
        return phase == Phase.ENDED;
    }

    private void notice(long now) {
        if (phase == Phase.SILENT && connection.getBytesIn() > bytesOfRequestsBefore) {
            phase = Phase.HEAD;
            since = now;
        }
    }
}
