package org.mangomoment.ingest.tellermail;

import java.util.Objects;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.runtime.smtp.SmtpClient;
import org.mangomoment.runtime.smtp.SmtpServer;

/// Sends letters by SMTP. Thread-safe.
final class SmtpOutbox implements Outbox {
    private final TellerMailSettings settings;
    private final SmtpClient client;

    SmtpOutbox(SmtpServer server, TellerMailSettings settings) {
        this.settings = settings;
        this.client = new SmtpClient(server, settings.password(), settings.patience());
    }

    @Override
    public Delivery deliver(OutgoingMail letter) {
        var from = Objects.requireNonNull(settings.from());
        return client.send(
                letter.to(), (session, to) -> new OutgoingMessage(session, letter, to, from, settings.envelopeFrom()));
    }
}
