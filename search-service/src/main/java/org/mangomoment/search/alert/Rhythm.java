package org.mangomoment.search.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.WatchRhythm;

/// When mails about a search are due.
final class Rhythm {
    /// Immediate mails about one search are at least this far apart, so that an import is one mail.
    private static final Duration IMMEDIATE = Duration.ofMinutes(5);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private Rhythm() {}

    /// The last moment until now at which a mail was to be sent; empty when none are wanted. A mail is due
    /// when the one before is older than that.
    static Optional<Instant> lastDue(WatchRhythm rhythm, Instant now) {
        var morning = now.atZone(StudyCalendar.ZONE).with(MORNING);
        return switch (rhythm) {
            case DESK, UNKNOWN -> Optional.empty();
            case IMMEDIATE -> Optional.of(now.minus(IMMEDIATE));
            case DAILY -> Optional.of(until(now, morning, morning.minusDays(1)));
            case WEEKLY -> {
                var monday = morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(until(now, monday, monday.minusWeeks(1)));
            }
        };
    }

    private static Instant until(Instant now, ZonedDateTime due, ZonedDateTime before) {
        return due.toInstant().isAfter(now) ? before.toInstant() : due.toInstant();
    }
}
