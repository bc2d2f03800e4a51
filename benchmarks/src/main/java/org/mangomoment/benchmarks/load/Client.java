package org.mangomoment.benchmarks.load;

import java.io.IOException;

/// One of those that keep a server busy. Used by one thread.
public interface Client extends AutoCloseable {
    /// Brings what it brings and waits for the answer.
    ///
    /// @return stories that were taken
    int bring() throws Exception;

    @Override
    default void close() throws IOException {}
}
