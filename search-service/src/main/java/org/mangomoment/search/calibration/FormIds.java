package org.mangomoment.search.calibration;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Decision ids of review forms, all of them UUIDs from keyed hashes. That of a check is one by which the
/// service, and nobody else, knows its answer from a decision: its second half is a hash of the reviewer, the
/// story and the first half. So a check is known again by every process and after a restart, and the page
/// that shows it holds no mark. That of an ordinary story is a hash too, so that it stays as long when the
/// page is loaded again. The key is the seed of the random sample.
record FormIds(RandomSample sample) {
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
            return version4(hash.of("first", account, story));
        }
    }

    /// That of a form on a story that is no check: another one after every act of the reviewer on it.
    String ordinary(StoryView story, Reader who) {
        var acts = story.acts().stream()
                .filter(act -> act.getReviewer().equals(who.account()))
                .map(Decision::getDecisionId)
                .sorted()
                .collect(Collectors.joining(" "));
        return sample.designs()
                .get()
                .newest()
                .map(design -> new KeyedHash(design.getSeed()))
                .map(hash -> new UUID(
                        version4(hash.of("ordinary", who.account(), story.id(), acts)),
                        variant2(hash.of("ordinary, second half", who.account(), story.id(), acts))))
                .orElseGet(UUID::randomUUID)
                .toString();
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
        return variant2(hash.of("second", account, checked, Long.toHexString(first)));
    }

    private static long version4(long half) {
        return (half & ~0xF000L) | VERSION;
    }

    private static long variant2(long half) {
        return (half >>> 2) | VARIANT;
    }

    private static Optional<UUID> parsed(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
