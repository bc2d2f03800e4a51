package org.mangomoment.classifier.learning;

/// Something that one classifier of a cluster does for all, besides training: whoever has the seat. Called by the
/// thread of the seat only.
public interface SeatDuty {
    /// Goes on by a little, and never waits for long.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not take it; it is asked again
    void goOn() throws InterruptedException;

    /// Whether something is under way, so that it wants to go on soon.
    boolean isUnderWay();

    /// Another process has the seat from now on, or this one ends.
    void giveUp();
}
