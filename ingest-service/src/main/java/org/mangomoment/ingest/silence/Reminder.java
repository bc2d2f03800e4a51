package org.mangomoment.ingest.silence;

import java.time.Instant;
import org.mangomoment.schemas.TellerMail;

/// How far a reminder is.
///
/// @param at   when that began
/// @param done whether it was sent, or is known not to be possible; one that still waits for the mail server is not
record Reminder(Instant at, boolean done) {
    /// A record with so many attempts may be one that was given up although the mail server
    /// might have taken it later: that does not prove the reminder impossible.
    private static final int GIVEN_UP = 20;

    static Reminder of(TellerMail mail) {
        return new Reminder(mail.getAt(), done(mail));
    }

    private static boolean done(TellerMail mail) {
        return switch (mail.getState()) {
            case SENT, SKIPPED -> true;
            case FAILED -> mail.getAttempts() != GIVEN_UP;
            case DUE, SENDING, UNKNOWN -> false;
        };
    }
}
