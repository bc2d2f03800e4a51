package org.mangomoment.schemas;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days and times of day as the people of the study live them, wherever a service runs: Belgium and the Netherlands
/// share a time zone.
public final class StudyCalendar {
    /// In which every day begins and ends and every time of day is shown.
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private StudyCalendar() {}

    /// The day of a moment.
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The day of now.
    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    /// Midnight, with which a day begins.
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
