package org.mangomoment.search.calibration;

import java.util.Optional;
import java.util.UUID;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;

/// Decision ids by which the service, and nobody else, knows the answer to a check from a decision: UUIDs
/// like all others, whose second half is a keyed hash of the reviewer, the story and the first half. So a
/// check is known again by every process and after a restart, and the page that shows it holds no mark. The
/// key is the seed of the random sample.
record CheckIds(RandomSample sample) {
    private static final long VERSION = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// What is drawn for a reviewer before a story that a queue serves.
    ///
    /// @param hash  under the seed that holds now
    /// @param story that the queue serves
    record Ticket(KeyedHash hash, String account, String story) {
        /// From 0 up to 1: below the share, a check comes first.
        double lot() {
            return hash.lot("lot", account, story);
        }

        /// Any number, for choosing among stories.
        long choice(String among) {
            return hash.of("choice", account, story, among);
        }

        /// How the ids of a check at this place begin, whatever its story.
        String beginning() {
            return new UUID(first(), 0).toString().substring(0, 18);
        }

        /// The decision id for a story as the check.
        String id(String checked) {
            var first = first();
            return new UUID(first, second(hash, account, checked, first)).toString();
        }

        private long first() {
            return (hash.of("first", account, story) & ~0xF000L) | VERSION;
        }
    }

    /// Empty before there is a sampling design.
    Optional<Ticket> ticket(Reader who, String story) {
        return sample.designs()
                .get()
                .newest()
                .map(design -> new Ticket(new KeyedHash(design.getSeed()), who.account(), story));
    }

    /// Whether a decision id was made for a reviewer and a story as the check, under any seed.
    boolean of(String id, Reader who, String checked) {
        if (id.length() != 36) {
            return false;
        }
        return parsed(id)
                .filter(uuid -> sample.designs().get().versions().stream()
                        .map(design -> new KeyedHash(design.getSeed()))
                        .anyMatch(hash -> second(hash, who.account(), checked, uuid.getMostSignificantBits())
                                == uuid.getLeastSignificantBits()))
                .isPresent();
    }

    private static long second(KeyedHash hash, String account, String checked, long first) {
        return (hash.of("second", account, checked, Long.toHexString(first)) >>> 2) | VARIANT;
    }

    private static Optional<UUID> parsed(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
