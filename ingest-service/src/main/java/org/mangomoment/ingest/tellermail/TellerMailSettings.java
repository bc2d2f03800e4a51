package org.mangomoment.ingest.tellermail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.runtime.smtp.SmtpServer;

/// Whether and how tellers are written to; every key is described in `ingest-service.conf`.
///
/// @param server       [SmtpServer] in text form; null: nobody is written to
/// @param password     of the server's user, if it has one
/// @param from         address in From; needed with a server
/// @param envelopeFrom where bounces go; empty: nowhere, as RFC 3834 asks of automatic answers
/// @param retry        wait after the first attempt that failed; doubles each time, up to six hours
/// @param patience     longest wait for the server's answer
public record TellerMailSettings(
        @Nullable String server,
        @Nullable Secret password,
        @Nullable String from,
        String envelopeFrom,
        Duration retry,
        Duration patience) {
    public TellerMailSettings {
        if (server != null) {
            SmtpServer.of(server).require(from, password, "teller-mail");
        }
    }
}
