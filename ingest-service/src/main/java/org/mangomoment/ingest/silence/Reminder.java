package org.mangomoment.ingest.silence;

import java.time.Instant;
import java.util.Set;
import org.mangomoment.schemas.TellerMail;

/// How far a reminder is.
///
/// @param at   when that began
/// @param done whether it was sent, or is known not to be possible; one that still waits for the mail server is not
record Reminder(Instant at, boolean done) {
    static final String KIND = "reminder";
    private static final Set<String> DONE = Set.of("sent", "failed", "skipped");

    static Reminder of(TellerMail mail) {
        return new Reminder(mail.getAt(), DONE.contains(mail.getState()));
    }
}
