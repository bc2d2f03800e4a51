package org.mangomoment.runtime.lifecycle;

/// Something that is started once and closed once: a server, a loop, a stream. It never registers a shutdown hook and
/// never ends the process; what kills it is told to [Failures].
public interface Part extends AutoCloseable {
    /// Returns when the part works or has begun to; readiness is the business of its health check.
    void start() throws Exception;

    /// Stops within seconds; safe to call on a part that was not started.
    @Override
    void close();
}
