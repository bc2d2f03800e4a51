package org.mangomoment.ingest.tellermail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// Sends letters by SMTP, each over a connection of its own. Thread-safe.
final class SmtpOutbox implements Outbox {
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final SmtpAddress server;
    private final TellerMailSettings settings;
    private final Session session;

    SmtpOutbox(SmtpAddress server, TellerMailSettings settings) {
        this.server = server;
        this.settings = settings;
        this.session = Session.getInstance(properties(server, settings));
    }

    @Override
    public Delivery deliver(OutgoingMail letter) {
        try (var transport = session.getTransport(protocol(server))) {
            if (!connected(transport)) {
                return new Delivery.NotSent("the mail server does not let us in", true);
            }
            return handOver(transport, letter);
        } catch (MessagingException afterwards) {
            return new Delivery.Unknown();
        }
    }

    private boolean connected(Transport transport) {
        try {
            var password = settings.password();
            transport.connect(server.host(), server.port(), server.user(), password == null ? null : password.value());
            return true;
        } catch (MessagingException notNow) {
            return false;
        }
    }

    private Delivery handOver(Transport transport, OutgoingMail letter) {
        try {
            var to = new InternetAddress(letter.to(), true);
            var from = Objects.requireNonNull(settings.from());
            transport.sendMessage(
                    new OutgoingMessage(session, letter, to, from, settings.envelopeFrom()), new Address[] {to});
            return new Delivery.Sent();
        } catch (MessagingException refused) {
            return judged(refused);
        }
    }

    /// The server's own word, where it gave one (RFC 5321, 4.2.1: 4 is temporary, 5 is for ever).
    private static Delivery judged(MessagingException refused) {
        for (Exception cause = refused; cause != null; cause = next(cause)) {
            int code = code(cause);
            if (code >= TEMPORARY) {
                return new Delivery.NotSent("the mail server said " + code, code < PERMANENT);
            }
        }
        return refused instanceof jakarta.mail.internet.AddressException
                ? new Delivery.NotSent("the address is malformed", false)
                : new Delivery.Unknown();
    }

    private static int code(Exception cause) {
        return switch (cause) {
            case SMTPSendFailedException failed -> failed.getReturnCode();
            case SMTPAddressFailedException failed -> failed.getReturnCode();
            case SMTPSenderFailedException failed -> failed.getReturnCode();
            default -> 0;
        };
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Properties properties(SmtpAddress server, TellerMailSettings settings) {
        var prefix = "mail." + protocol(server) + ".";
        var waiting = Long.toString(settings.patience().toMillis());
        boolean upgrade = server.security() == SmtpAddress.Security.STARTTLS;
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", waiting);
        properties.setProperty(prefix + "timeout", waiting);
        properties.setProperty(prefix + "writetimeout", waiting);
        properties.setProperty(prefix + "auth", Boolean.toString(server.user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgrade));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgrade));
        properties.setProperty(prefix + "quitwait", "false");
        return properties;
    }

    private static String protocol(SmtpAddress server) {
        return server.security() == SmtpAddress.Security.TLS ? "smtps" : "smtp";
    }
}
