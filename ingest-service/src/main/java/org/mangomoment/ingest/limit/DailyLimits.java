package org.mangomoment.ingest.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mangomoment.schemas.StudyCalendar;

/// How many new stories each channel may still bring today. What was taken follows from the receipts, so that a restart
/// forgets nothing; what is on its way is reserved, so that a crowd at once stays within the limit. Thread-safe.
public final class DailyLimits {
    private final Function<String, OptionalLong> limitOf;
    private final Clock clock;
    private final Map<String, Long> taken = new HashMap<>();
    private final Map<String, Long> onItsWay = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /// @param limitOf most new stories a day of a channel; empty for no bound
    public DailyLimits(Function<String, OptionalLong> limitOf, Clock clock) {
        this.limitOf = limitOf;
        this.clock = clock;
    }

    /// Keeps a place for a new story, until [#release].
    ///
    /// @return false when there is none left today
    public synchronized boolean reserve(String channel) {
        turnDay();
        var limit = limitOf.apply(channel);
        var used = taken.getOrDefault(channel, 0L) + onItsWay.getOrDefault(channel, 0L);
        if (limit.isPresent() && used >= limit.getAsLong()) {
            return false;
        }
        onItsWay.merge(channel, 1L, Long::sum);
        return true;
    }

    /// Gives a place back; a story that was taken has been counted before.
    public synchronized void release(String channel) {
        onItsWay.computeIfPresent(channel, (_, places) -> places == 1 ? null : Long.valueOf(places - 1));
    }

    /// Counts a story that was taken.
    public synchronized void taken(String channel, Instant at) {
        turnDay();
        if (dayOf(at).equals(day)) {
            taken.merge(channel, 1L, Long::sum);
        }
    }

    /// Forgets what was taken, before all of it is told again.
    public synchronized void reset() {
        taken.clear();
    }

    /// How long until the next day, rounded up to a second.
    public Duration untilTomorrow() {
        var now = clock.instant();
        var tomorrow = StudyCalendar.beginningOf(dayOf(now).plusDays(1));
        return Duration.ofSeconds(Duration.between(now, tomorrow).toSeconds() + 1);
    }

    private void turnDay() {
        var today = dayOf(clock.instant());
        if (!today.equals(day)) {
            day = today;
            taken.clear();
        }
    }

    private static LocalDate dayOf(Instant at) {
        return StudyCalendar.dayOf(at);
    }
}
