package org.mangomoment.search.alert;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.runtime.smtp.SmtpServer;

/// Whether and how colleagues are told of new stories by mail; every key is described in
/// `search-service.conf`.
///
/// @param server   where mails are handed over, as `smtps://user@host:port`; null: nobody is written to
/// @param password of the server's user, if it has one
/// @param from     address in From; needed with a server
/// @param patience longest wait for the server's answer
/// @param lookEvery how often new stories are looked for
public record AlertMailSettings(
        @Nullable String server,
        @Nullable Secret password,
        @Nullable String from,
        Duration patience,
        Duration lookEvery) {
    public AlertMailSettings {
        if (server != null) {
            SmtpServer.of(server).require(from, password, "alerts");
        }
        if (lookEvery.isNegative() || lookEvery.isZero()) {
            throw new IllegalArgumentException("alerts.look-every is " + lookEvery + "; expected more than 0");
        }
    }
}
