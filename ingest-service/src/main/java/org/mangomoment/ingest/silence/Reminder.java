package org.mangomoment.ingest.silence;

import java.time.Instant;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailState;

/// How far a reminder is.
///
/// @param at   when that began
/// @param done whether it was sent, or is known not to be possible; one that still waits for the mail server is not
record Reminder(Instant at, boolean done) {
    static Reminder of(TellerMail mail) {
        return new Reminder(mail.getAt(), done(mail.getState()));
    }

    private static boolean done(TellerMailState state) {
        return switch (state) {
            case SENT, FAILED, SKIPPED -> true;
            case DUE, SENDING, UNKNOWN -> false;
        };
    }
}
