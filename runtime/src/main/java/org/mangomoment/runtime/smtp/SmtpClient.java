package org.mangomoment.runtime.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;

/// Hands mails to a server, each over a connection of its own. Thread-safe.
public final class SmtpClient {
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final SmtpServer server;
    private final @Nullable Secret password;
    private final Session session;

    /// What is sent.
    @FunctionalInterface
    public interface Letter {
        /// As SMTP carries it.
        MimeMessage written(Session session, InternetAddress to) throws MessagingException;
    }

    /// @param password of the server's user, if it has one
    /// @param patience longest wait for an answer of the server
    public SmtpClient(SmtpServer server, @Nullable Secret password, Duration patience) {
        this.server = server;
        this.password = password;
        this.session = Session.getInstance(server.properties(patience));
    }

    /// Sends one.
    ///
    /// @param to the only receiver's address
    public Delivery send(String to, Letter letter) {
        try (var transport = session.getTransport(server.protocol())) {
            return connected(transport)
                    ? handOver(transport, to, letter)
                    : new Delivery.NotSent("the mail server does not let us in", true);
        } catch (MessagingException afterwards) {
            return new Delivery.Unknown();
        }
    }

    private boolean connected(Transport transport) {
        try {
            transport.connect(server.host(), server.port(), server.user(), password == null ? null : password.value());
            return true;
        } catch (MessagingException notNow) {
            return false;
        }
    }

    private Delivery handOver(Transport transport, String address, Letter letter) {
        try {
            var to = new InternetAddress(address, true);
            transport.sendMessage(letter.written(session, to), new Address[] {to});
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
        return refused instanceof AddressException
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

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
