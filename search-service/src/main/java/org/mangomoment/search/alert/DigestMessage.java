package org.mangomoment.search.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.mangomoment.runtime.web.Messages;

/// A digest as SMTP carries it, so marked that no program answers it (RFC 3834).
final class DigestMessage extends MimeMessage {
    private final String messageId;

    /// @param desk where colleagues reach the desk
    DigestMessage(Session session, Digest digest, InternetAddress to, String from, URI desk) throws MessagingException {
        super(session);
        var words = Messages.read("sentences", digest.language());
        messageId = "<" + digest.mark() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, to);
        setSubject(words.say("alert.subject", digest.stories()), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(Instant.now()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Precedence", "bulk");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Content-Language", digest.language());
        var text = String.join(
                "\n\n",
                words.say("alert.text", digest.stories()),
                desk.resolve("/searches/" + digest.searchId()).toString(),
                words.say("alert.stop"));
        setText(text + "\n", StandardCharsets.UTF_8.name());
    }

    /// Without the names of this machine and its user, which would stand there otherwise.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
