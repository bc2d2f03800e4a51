package org.mangomoment.classifier.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Replaces a stream thread that died, until too many die in a short time: then the stream ends and `main` hears of it.
/// Thread-safe.
final class ThreadDeaths implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadDeaths.class);

    static final int LIMIT = 5;
    static final Duration PERIOD = Duration.ofMinutes(10);

    private final Failures failures;
    private final InstantSource clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    ThreadDeaths(Failures failures, InstantSource clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable death) {
        var now = clock.instant();
        deaths.removeIf(earlier -> earlier.isBefore(now.minus(PERIOD)));
        deaths.add(now);
        var cause = Trace.brief(death);
        if (deaths.size() <= LIMIT) {
            LOG.error("A stream thread died of {}; death {} of {} in {}", cause, deaths.size(), LIMIT, PERIOD);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failures.report("the stream", new IllegalStateException("Stream threads die again and again, now of " + cause));
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
