package org.mangomoment.benchmarks.whole;

import java.io.IOException;
import java.time.Duration;
import org.mangomoment.benchmarks.instance.InstanceProcess;
import org.mangomoment.benchmarks.intake.StoryBodies;
import org.mangomoment.benchmarks.load.HttpConnection;

/// Stories imported into an instance, batch by batch as `mango import` does, until all can be searched with
/// suggestions.
///
/// @param taken      from the first to the last acknowledgement
/// @param searchable from the first until the last can be searched with suggestions
/// @param processor  of the instance, in that time
public record Import(int stories, Duration taken, Duration searchable, Duration processor) {
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 5;
    private static final int LOOK_MILLIS = 250;

    /// Imports.
    ///
    /// @param bodies a new one
    public static Import into(InstanceProcess instance, int stories, StoryBodies bodies)
            throws IOException, InterruptedException {
        long before = instance.searchable();
        var cost = instance.figures().processor();
        long from = System.nanoTime();
        long taken;
        var here = instance.running();
        try (var connection = new HttpConnection(here.ingest())) {
            var headers = HttpConnection.bearer(here.operatorToken()) + "Content-Type: application/x-ndjson\r\n";
            for (int number = 0; number < stories; number += BATCH) {
                send(connection, headers, bodies, Math.min(BATCH, stories - number));
            }
            taken = System.nanoTime();
        }
        instance.await(
                () -> {
                    Thread.sleep(LOOK_MILLIS);
                    return instance.searchable() >= before + stories;
                },
                "shows every story with suggestions");
        return new Import(
                stories,
                Duration.ofNanos(taken - from),
                Duration.ofNanos(System.nanoTime() - from),
                instance.figures().processor().minus(cost));
    }

    /// What could not be acknowledged is sent again, as `mango import` does.
    private static void send(HttpConnection connection, String headers, StoryBodies bodies, int size)
            throws IOException {
        var body = bodies.next(size);
        for (int attempt = 1; ; attempt++) {
            var answer = connection.post("/api/stories/batch", headers, body);
            long taken = answer.text()
                    .lines()
                    .filter(line -> line.contains("\"accepted\"") || line.contains("\"repeated\""))
                    .count();
            if (taken == size) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException(
                        taken + " of " + size + " stories were taken, with status " + answer.status());
            }
        }
    }

    double takenPerSecond() {
        return stories * 1e9 / taken.toNanos();
    }

    double searchablePerSecond() {
        return stories * 1e9 / searchable.toNanos();
    }

    double processorMillisPerStory() {
        return processor.toNanos() / 1e6 / stories;
    }
}
