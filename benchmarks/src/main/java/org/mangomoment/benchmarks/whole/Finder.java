package org.mangomoment.benchmarks.whole;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.benchmarks.load.HttpConnection;

/// Looks for pushed stories by a word of their own, one question at a time, so that looking costs the instance the same
/// however many wait to be found. With one thread for each of them, slow answers made more questions, and those slower
/// answers.
final class Finder implements AutoCloseable {
    private static final int DIGITS = 3;
    private static final long LONGEST_MICROS = 600_000_000;

    /// Between two questions.
    private static final Duration PAUSE = Duration.ofMillis(10);

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final String authorization;
    private final HttpConnection desk;
    private final ConcurrentLinkedQueue<Wanted> wanted = new ConcurrentLinkedQueue<>();
    private final Histogram found = new Histogram(LONGEST_MICROS, DIGITS);
    private volatile boolean ended;

    /// @param due when its story was to be pushed, as [System#nanoTime]
    private record Wanted(String word, long due) {}

    Finder(Running running) throws IOException {
        this.authorization = HttpConnection.bearer(running.operatorToken());
        this.desk = new HttpConnection(running.desk());
    }

    /// A word of a story that was taken.
    void add(String word, long due) {
        wanted.add(new Wanted(word, due));
    }

    /// Nothing is added after this.
    void noMore() {
        ended = true;
    }

    /// Asks for those that wait in turn, until all are found and no more come.
    ///
    /// @return microseconds from when each story was to be pushed until it was found
    Histogram look() throws IOException {
        while (!ended || !wanted.isEmpty()) {
            var next = wanted.poll();
            if (next != null) {
                look(next);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return found;
    }

    private void look(Wanted next) throws IOException {
        var answer =
                desk.get("/api/search?size=1&q=" + next.word(), authorization).text();
        long took = System.nanoTime() - next.due();
        if (answer.contains("\"total\":1,")) {
            found.recordValue(took / 1000);
        } else if (took > LONGEST.toNanos()) {
            throw new IllegalStateException("a story that was taken was not found within " + LONGEST);
        } else {
            wanted.add(next);
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        desk.close();
    }
}
