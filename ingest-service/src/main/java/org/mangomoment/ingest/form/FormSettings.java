package org.mangomoment.ingest.form;

import java.time.Duration;

/// How the form keeps robots out without bothering people.
///
/// @param shortest  a form that comes back sooner is shown once more with what was typed
/// @param longest   a form that comes back later is shown once more with what was typed
/// @param perMinute forms that one address may send in a minute
public record FormSettings(Duration shortest, Duration longest, int perMinute) {
    public FormSettings {
        if (shortest.isNegative() || longest.compareTo(shortest) <= 0) {
            throw new IllegalArgumentException("longest must be longer than shortest");
        }
        if (perMinute < 1) {
            throw new IllegalArgumentException("per-minute must be 1 or more");
        }
    }
}
