package org.mangomoment.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what is due for a story whose teller has not answered on research consent. Pure.
///
/// @param remindAfter how long after a story came its teller is reminded
/// @param removeAfter how long after the reminder the story is removed; null: never
record ConsentExpiry(Duration remindAfter, @Nullable Duration removeAfter) {
    /// What is to be done now.
    enum Due {
        NOTHING,
        REMIND,
        REMOVE
    }

    /// @param received when the story came
    /// @param reminder when the reminder was over and done with, and whether it is; empty when none was asked for
    Due at(Instant now, Instant received, Optional<Reminder> reminder) {
        if (reminder.isEmpty()) {
            return now.isBefore(received.plus(remindAfter)) ? Due.NOTHING : Due.REMIND;
        }
        var over = removeAfter != null
                && reminder.get().done()
                && !now.isBefore(reminder.get().at().plus(removeAfter));
        return over ? Due.REMOVE : Due.NOTHING;
    }
}
