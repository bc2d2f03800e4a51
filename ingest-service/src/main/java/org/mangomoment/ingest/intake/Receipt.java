package org.mangomoment.ingest.intake;

import java.util.List;

/// What became of a story that was handed in.
public sealed interface Receipt {
    /// It is durable: Kafka acknowledged it.
    record Accepted(String id) implements Receipt {}

    /// The same had been taken before and is durable.
    record AlreadyHave(String id) implements Receipt {}

    /// Something else had been taken under the same idempotency key.
    record Conflict(String id) implements Receipt {}

    /// It was taken before and has been withdrawn since; it is not taken again.
    record Withdrawn(String id) implements Receipt {}

    /// It cannot be taken as it is.
    record Refused(List<Reason> reasons) implements Receipt {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// The channel has brought as many new stories as it may today; tomorrow it may be handed in again.
    record NotToday() implements Receipt {}

    /// Nothing is promised: Kafka did not acknowledge in time, or what was taken before is not yet known. The same
    /// story may be handed in again.
    record NotNow() implements Receipt {}
}
