package org.mangomoment.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.library.TooComplex;

/// The threads that search: few, with a short queue, and nobody waits for ever. An error of the machine (stack, memory)
/// ends the one question that caused it.
final class SearchExecutor {
    private static final int WAITING = 64;

    private final Duration limit;
    private final ThreadPoolExecutor threads;

    SearchExecutor(int count, Duration limit) {
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("search-", 1).daemon().factory());
    }

    <A> A ask(Callable<A> question) {
        try {
            var answer = threads.submit(question);
            try {
                return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                answer.cancel(true);
                throw new Overloaded("The search took too long; narrow it with a filter or fewer words.");
            }
        } catch (RejectedExecutionException _) {
            throw new Overloaded("Too many searches at once.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Overloaded("The search was interrupted.");
        } catch (ExecutionException failed) {
            throw surprise(failed.getCause());
        }
    }

    void close() {
        threads.shutdownNow();
    }

    private static RuntimeException surprise(@Nullable Throwable cause) {
        return switch (cause) {
            case IndexSearcher.TooManyClauses _ -> new TooComplex();
            case RuntimeException known -> known;
            case StackOverflowError _, OutOfMemoryError _ ->
                new Overloaded("The search needs more than this machine has.");
            case IOException broken -> new UncheckedIOException(broken);
            case null, default -> new CompletionException(cause);
        };
    }
}
