package org.mangomoment.search.lease;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Lease;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;

/// The stories that reviewers have open. A lease counts in this process at once and in others when they have
/// read it; between them two reviewers may get one story, which does no harm: both decisions are kept.
/// Thread-safe.
public final class Leases {
    /// How long a story is kept for whoever opened it last: longer than people take for one, and short enough
    /// that one that was left open does not wait for long.
    public static final Duration LENGTH = Duration.ofMinutes(10);

    private final Map<String, Lease> byStory = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final Clock clock;

    /// @param publish sends a record without waiting; one that is lost costs other processes a lease
    public Leases(Consumer<ProducerRecord<byte[], byte[]>> publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    /// Takes in a record of the log. Those that have ended are forgotten.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var lease = Topics.LEASES.value(record);
        if (lease == null) {
            byStory.remove(Topics.LEASES.key(record));
        } else {
            byStory.put(lease.getStoryId(), lease);
        }
        byStory.values().removeIf(known -> !known.getUntil().isAfter(clock.instant()));
    }

    /// Keeps a story for a reader from now on, unless somebody else has it open.
    ///
    /// @return whether it is the reader's
    public boolean take(String storyId, Reader who) {
        var taken = byStory.compute(
                storyId,
                (_, known) -> known != null && isHeldByAnother(known, who)
                        ? known
                        : new Lease(storyId, who.account(), clock.instant().plus(LENGTH)));
        var isOwn = taken.getReviewer().equals(who.account());
        if (isOwn) {
            publish.accept(Topics.LEASES.record(storyId, taken));
        }
        return isOwn;
    }

    /// Lets go of a story that the reader has decided on.
    public void release(String storyId, Reader who) {
        var known = byStory.get(storyId);
        if (known != null && known.getReviewer().equals(who.account()) && byStory.remove(storyId, known)) {
            publish.accept(Topics.LEASES.record(storyId, new Lease(storyId, who.account(), Instant.EPOCH)));
        }
    }

    /// Ids of the stories that others have open.
    public Set<String> heldByOthers(Reader who) {
        return byStory.values().stream()
                .filter(lease -> isHeldByAnother(lease, who))
                .map(Lease::getStoryId)
                .collect(Collectors.toSet());
    }

    /// Who else has a story open; empty when nobody has.
    public Optional<Lease> ofAnother(String storyId, Reader who) {
        return Optional.ofNullable(byStory.get(storyId)).filter(lease -> isHeldByAnother(lease, who));
    }

    private boolean isHeldByAnother(Lease lease, Reader who) {
        return !lease.getReviewer().equals(who.account()) && lease.getUntil().isAfter(clock.instant());
    }
}
