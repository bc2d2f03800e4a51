package org.mangomoment.search.log;

/// A log of one topic whose records several processes change: whoever changes one reads what the others wrote first,
/// and then keeps what it does not change as it stands.
@FunctionalInterface
public interface LinearizableLog extends Log {
    /// Returns once this process has read all that stands in the topic now. A log that nobody else writes has
    /// nothing to wait for.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not say where the topic ends, or this
    ///                                                       process has not read so far in time
    default void awaitCurrent() {}
}
