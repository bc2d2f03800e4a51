package org.mangomoment.ingest.intake;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// What the log says of stories besides their receipts.
///
/// @param withdrawn       whether a story was taken back
/// @param ownAnswer       whether its teller answered on consent personally, after it had been taken
/// @param newestOwnAnswer the same of the newest that the log holds: asks Kafka, and throws
///     [org.mangomoment.runtime.kafka.NotAcknowledged] when it does not answer in time
/// @param known           whether all of this has been read; nothing is taken before
public record StoryHistory(
        Predicate<UUID> withdrawn, Predicate<UUID> ownAnswer, Predicate<UUID> newestOwnAnswer, BooleanSupplier known) {}
