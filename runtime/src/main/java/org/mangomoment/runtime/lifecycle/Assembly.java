package org.mangomoment.runtime.lifecycle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Parts that are started in order and closed in reverse; a part itself. Not thread-safe.
public final class Assembly implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    private final List<Part> parts;
    private final Deque<Part> started = new ArrayDeque<>();

    /// @param parts in the order in which they depend on each other, the needed first
    public Assembly(List<? extends Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Starts every part; when one fails, those before it are closed and its exception is thrown.
    @Override
    public void start() throws Exception {
        for (var part : parts) {
            started.push(part);
            try {
                part.start();
            } catch (Exception failed) {
                close();
                throw failed;
            }
        }
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            var part = started.pop();
            try {
                part.close();
            } catch (RuntimeException failed) {
                LOG.warn("{} did not close cleanly: {}", part.getClass().getSimpleName(), Trace.of(failed));
            }
        }
    }
}
