package org.mangomoment.search.alert;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends digests by SMTP, each over a connection of its own.
final class SmtpOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpOutbox.class);

    private final SmtpServer server;
    private final AlertMailSettings settings;
    private final Supplier<URI> desk;
    private final Session session;

    /// @param desk where colleagues reach the desk
    SmtpOutbox(SmtpServer server, AlertMailSettings settings, Supplier<URI> desk) {
        this.server = server;
        this.settings = settings;
        this.desk = desk;
        this.session = Session.getInstance(properties(server, settings));
    }

    @Override
    public Delivery deliver(Digest digest) {
        try (var transport = session.getTransport(server.protocol())) {
            return connected(transport) ? handOver(transport, digest) : Delivery.NOT_TAKEN;
        } catch (MessagingException _) {
            // Only closing the connection failed, after the text was handed over.
            return Delivery.TAKEN;
        }
    }

    private boolean connected(Transport transport) {
        try {
            var password = settings.password();
            transport.connect(server.host(), server.port(), server.user(), password == null ? null : password.value());
            return true;
        } catch (MessagingException notNow) {
            LOG.warn("The mail server for alerts does not let us in ({})", Trace.brief(notNow));
            return false;
        }
    }

    private Delivery handOver(Transport transport, Digest digest) {
        try {
            var to = new InternetAddress(digest.to(), true);
            var from = Objects.requireNonNull(settings.from());
            transport.sendMessage(new DigestMessage(session, digest, to, from, desk.get()), new Address[] {to});
            return Delivery.TAKEN;
        } catch (MessagingException refused) {
            LOG.warn("A mail about alerts was not taken ({})", Trace.brief(refused));
            return answered(refused) ? Delivery.NOT_TAKEN : Delivery.TAKEN;
        }
    }

    /// Whether the server itself, or the check of the address, said no.
    private static boolean answered(MessagingException refused) {
        for (Exception cause = refused; cause != null; ) {
            switch (cause) {
                case SMTPSendFailedException _,
                        SMTPAddressFailedException _,
                        SMTPSenderFailedException _,
                        jakarta.mail.internet.AddressException _ -> {
                    return true;
                }
                default -> cause = cause instanceof MessagingException failed ? failed.getNextException() : null;
            }
        }
        return false;
    }

    private static Properties properties(SmtpServer server, AlertMailSettings settings) {
        var prefix = "mail." + server.protocol() + ".";
        var waiting = Long.toString(settings.patience().toMillis());
        var upgrade = Boolean.toString(server.security() == SmtpServer.Security.STARTTLS);
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", waiting);
        properties.setProperty(prefix + "timeout", waiting);
        properties.setProperty(prefix + "writetimeout", waiting);
        properties.setProperty(prefix + "auth", Boolean.toString(server.user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", upgrade);
        properties.setProperty(prefix + "starttls.required", upgrade);
        properties.setProperty(prefix + "quitwait", "false");
        return properties;
    }
}
