package org.mangomoment.search.alert;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.runtime.smtp.SmtpClient;
import org.mangomoment.runtime.smtp.SmtpServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends digests by SMTP.
final class SmtpOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpOutbox.class);

    private final SmtpClient client;
    private final AlertMailSettings settings;
    private final Supplier<URI> desk;

    /// @param desk where colleagues reach the desk
    SmtpOutbox(SmtpServer server, AlertMailSettings settings, Supplier<URI> desk) {
        this.client = new SmtpClient(server, settings.password(), settings.patience());
        this.settings = settings;
        this.desk = desk;
    }

    @Override
    public Delivery deliver(Digest digest) {
        var from = Objects.requireNonNull(settings.from());
        var delivery =
                client.send(digest.to(), (session, to) -> new DigestMessage(session, digest, to, from, desk.get()));
        if (delivery instanceof Delivery.NotSent refused) {
            LOG.warn("A mail about alerts was not taken: {}", refused.reason());
        }
        return delivery;
    }
}
