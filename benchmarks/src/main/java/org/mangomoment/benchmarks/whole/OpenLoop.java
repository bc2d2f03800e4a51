package org.mangomoment.benchmarks.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.benchmarks.load.HttpConnection;

/// Stories that are pushed at their times whatever became of those before, and how long it took until some of them were
/// found by a word of their own. The time counts from when a story was to be pushed, so that waiting behind others is
/// not left out (coordinated omission; Tene, How NOT to Measure Latency, 2015).
final class OpenLoop {
    /// A word of these letters alone has no ending that a search would take off: else it would find another's.
    private static final String LETTERS = "bcdfgkpvwxz";

    /// So many a second are looked for at most.
    private static final double LOOKED_FOR = 5;

    private final Running running;
    private final ConcurrentLinkedQueue<HttpConnection> pushing = new ConcurrentLinkedQueue<>();
    private final String mark = "zq" + letters(System.nanoTime());
    private final String text;

    /// @param text every story's, before the word of its own
    OpenLoop(Running running, String text) {
        this.running = running;
        this.text = text;
    }

    /// Pushes for some time.
    ///
    /// @return microseconds from when a story was to be pushed until it was found
    Histogram run(double perSecond, Duration time) throws Exception {
        long stories = Math.max(1, Math.round(perSecond * time.toNanos() / 1e9));
        long every = Math.max(1, (long) Math.ceil(perSecond / LOOKED_FOR));
        long begin = System.nanoTime();
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var finder = new Finder(running)) {
            var looking = threads.submit(finder::look);
            for (long number = 0; number < stories; number++) {
                long due = begin + (long) (number * 1e9 / perSecond);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                long own = number;
                work.add(threads.submit(() -> {
                    var word = bring(own);
                    if (own % every == 0) {
                        finder.add(word, due);
                    }
                    return null;
                }));
            }
            await(work);
            finder.noMore();
            await(List.of(looking));
            return looking.resultNow();
        } finally {
            closeAll(pushing);
        }
    }

    private static void await(List<Future<?>> work) throws Exception {
        for (var each : work) {
            try {
                each.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }

    /// @return the story's own word
    private String bring(long number) throws IOException {
        var word = mark + letters(number);
        var body = ("{\"text\": \"" + text + " Het woord is " + word + ".\"}").getBytes(StandardCharsets.UTF_8);
        var known = pushing.poll();
        var connection = known == null ? new HttpConnection(running.ingest()) : known;
        var status = connection
                .post(
                        "/api/stories",
                        HttpConnection.bearer(running.operatorToken()) + "Content-Type: application/json\r\n",
                        body)
                .status();
        pushing.add(connection);
        if (status / 100 != 2) {
            throw new IllegalStateException("a push was answered " + status);
        }
        return word;
    }

    private static void closeAll(ConcurrentLinkedQueue<HttpConnection> connections) throws IOException {
        for (var connection = connections.poll(); connection != null; connection = connections.poll()) {
            connection.close();
        }
    }

    private static String letters(long number) {
        var letters = new StringBuilder();
        for (long left = Math.abs(number); left > 0 || letters.isEmpty(); left /= LETTERS.length()) {
            letters.append(LETTERS.charAt((int) (left % LETTERS.length())));
        }
        return letters.toString();
    }
}
