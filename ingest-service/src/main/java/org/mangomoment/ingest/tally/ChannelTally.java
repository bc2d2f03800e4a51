package org.mangomoment.ingest.tally;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.runtime.lifecycle.Worker;
import org.mangomoment.schemas.ChannelDay;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts what became of each channel's stories and writes it to [Topics#CHANNEL_DAYS] every few seconds, for stewards.
/// Figures, not records: a kill loses the last seconds of them. Thread-safe.
public final class ChannelTally implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelTally.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    /// Fields times findings are fewer; a day's record stays small enough to be written whatever is counted.
    private static final int MOST_REASONS = 200;
    private static final String OTHER = "other";

    private final Publisher publisher;
    private final Clock clock;
    private final String counter = randomName();
    private final Map<Day, Count> counted = new ConcurrentHashMap<>();
    private final Worker worker;

    private record Day(String channel, LocalDate day) {}

    private static final class Count {
        private long accepted;
        private long repeated;
        private final Map<String, Long> refused = new TreeMap<>();
        private final Map<String, Long> leftOut = new TreeMap<>();
        private boolean written;
    }

    public ChannelTally(Publisher publisher, Clock clock, Failures failures) {
        this.publisher = publisher;
        this.clock = clock;
        this.worker = new Worker("the count of channels' stories", failures, this::round);
    }

    /// Counts a new story.
    public void accepted(String channel) {
        count(channel, count -> count.accepted++);
    }

    /// Counts a story that had been taken before.
    public void repeated(String channel) {
        count(channel, count -> count.repeated++);
    }

    /// Counts what was not taken.
    ///
    /// @param reason one of few: a field with its finding, or a word
    public void refused(String channel, String reason) {
        count(channel, count -> more(count.refused, reason));
    }

    /// Counts what was told with a story that was taken, was not understood, and is not kept.
    ///
    /// @param finding a field with what was found, as with [#refused]
    public void leftOut(String channel, String finding) {
        count(channel, count -> more(count.leftOut, finding));
    }

    private static void more(Map<String, Long> counts, String reason) {
        boolean one = counts.size() < MOST_REASONS || counts.containsKey(reason);
        counts.merge(one ? reason : OTHER, 1L, Long::sum);
    }

    @Override
    public void start() {
        worker.start();
    }

    private void count(String channel, Consumer<Count> more) {
        var today = StudyCalendar.today(clock);
        counted.compute(new Day(channel, today), (_, known) -> {
            var count = known == null ? new Count() : known;
            more.accept(count);
            count.written = false;
            return count;
        });
    }

    private Duration round() {
        write();
        return EVERY;
    }

    /// Writes what changed, all at once; what Kafka does not acknowledge is written the next time.
    private void write() {
        var pending = new HashMap<Day, CompletableFuture<RecordMetadata>>();
        for (var day : List.copyOf(counted.keySet())) {
            var changed = taken(day);
            if (changed != null) {
                var key = changed.getChannel() + "/" + changed.getDay() + "/" + changed.getCounter();
                pending.put(day, publisher.publish(Topics.CHANNEL_DAYS.record(key, changed)));
            }
        }
        pending.forEach(this::await);
    }

    private void await(Day day, CompletableFuture<RecordMetadata> acknowledged) {
        try {
            acknowledged.join();
        } catch (CompletionException later) {
            LOG.info("Figures of a channel are written later: {}", Trace.brief(later));
            counted.computeIfPresent(day, (_, count) -> {
                count.written = false;
                return count;
            });
        }
    }

    /// The record of a day that has changed since it was written; a day that is over is forgotten once it is.
    private @Nullable ChannelDay taken(Day day) {
        var changed = new ChannelDay[1];
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        counted.computeIfPresent(day, (_, count) -> {
            if (count.written) {
                return day.day().equals(StudyCalendar.dayOf(now)) ? count : null;
            }
            count.written = true;
            changed[0] = record(day, count, now);
            return count;
        });
        return changed[0];
    }

    private ChannelDay record(Day day, Count count, Instant now) {
        return new ChannelDay(
                day.channel(),
                day.day().toString(),
                counter,
                count.accepted,
                count.repeated,
                new TreeMap<>(count.refused),
                new TreeMap<>(count.leftOut),
                now);
    }

    private static String randomName() {
        var bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        worker.close();
        write();
    }
}
