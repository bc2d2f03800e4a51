package org.mangomoment.ingest.mailbox;

import org.jspecify.annotations.Nullable;

/// What becomes of a mail that was handed in.
sealed interface Outcome {
    /// It goes to a folder.
    ///
    /// @param keyword says there why, as a keyword of IMAP; null where the folder says all
    record Goes(Destination destination, @Nullable String keyword) implements Outcome {
        Goes(Destination destination) {
            this(destination, null);
        }
    }

    /// It stays, and so does all that came after it: nothing can be made durable now.
    record Waits() implements Outcome {}

    /// It stays and is fetched again, after those that came later: the server does not give it now.
    record NotGiven() implements Outcome {}

    /// It stays and is handed in again, after those that came later: its reading ran out of time.
    record Again() implements Outcome {}
}
