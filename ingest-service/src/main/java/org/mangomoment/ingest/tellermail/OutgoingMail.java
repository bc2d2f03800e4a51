package org.mangomoment.ingest.tellermail;

import org.jspecify.annotations.Nullable;

/// One mail to a teller, ready to be sent.
///
/// @param mark      the part of its Message-ID before the @
/// @param to        the teller's address
/// @param inReplyTo Message-ID without angle brackets, if it answers one
record OutgoingMail(
        Occasion occasion,
        String mark,
        String to,
        String language,
        String subject,
        String text,
        @Nullable String inReplyTo) {
    /// Never prints the address or the link.
    @Override
    public String toString() {
        return "Letter[" + occasion + "]";
    }
}
