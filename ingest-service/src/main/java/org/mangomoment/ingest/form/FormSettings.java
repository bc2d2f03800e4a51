package org.mangomoment.ingest.form;

import java.time.Duration;

/// How the form keeps robots out without bothering people.
///
/// @param shortest  a form that comes back sooner is shown once more with what was typed
/// @param longest   a form that comes back later is shown once more with what was typed
/// @param perMinute forms that one address may send in a minute
/// @param calm      forms of all addresses in a minute beyond which each must bring the solution of a puzzle
public record FormSettings(Duration shortest, Duration longest, int perMinute, int calm) {
    public FormSettings {
        if (shortest.isNegative() || longest.compareTo(shortest) <= 0) {
            throw new IllegalArgumentException("longest must be longer than shortest");
        }
        if (perMinute < 1 || calm < 1) {
            throw new IllegalArgumentException("per-minute and calm must be 1 or more");
        }
    }
}
