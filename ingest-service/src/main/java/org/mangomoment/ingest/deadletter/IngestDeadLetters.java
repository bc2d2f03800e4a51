package org.mangomoment.ingest.deadletter;

import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Service;

/// Where records go that this service cannot read.
public final class IngestDeadLetters {
    private IngestDeadLetters() {}

    /// Writes them with the service's publisher; nobody waits for it.
    public static DeadLetterSink of(Foundation foundation) {
        return new DeadLetterSink(
                Service.INGEST,
                letter -> {
                    var _ = foundation.publisher().publish(letter);
                },
                foundation.clock());
    }
}
