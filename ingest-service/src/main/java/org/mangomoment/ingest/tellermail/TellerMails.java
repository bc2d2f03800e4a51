package org.mangomoment.ingest.tellermail;

import org.jspecify.annotations.Nullable;

/// Where mails to tellers are asked for. Thread-safe.
///
/// A mail goes to the address in the story's contact, with the story's personal link. Whoever asks again for the same
/// story and occasion, also after a restart, asks for nothing new.
public interface TellerMails {
    /// A mail that is wanted.
    ///
    /// @param storyId   the story's id
    /// @param language  nl or en
    /// @param inReplyTo Message-ID of the teller's mail without angle brackets, if there is one
    record Request(
            String storyId,
            Occasion occasion,
            String language,
            @Nullable String inReplyTo) {}

    /// Asks for a mail; it is sent later.
    ///
    /// @return whether the request is durable; when it is not, ask again later
    boolean ask(Request request);

    /// Writes to nobody: no mail server is set.
    static TellerMails none() {
        return _ -> true;
    }
}
