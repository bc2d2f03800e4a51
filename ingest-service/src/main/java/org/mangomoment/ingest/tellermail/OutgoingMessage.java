package org.mangomoment.ingest.tellermail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/// A letter as SMTP carries it, so marked that no program answers it (RFC 3834; Precedence and X-Auto-Response-Suppress
/// for those that do not read that).
final class OutgoingMessage extends SMTPMessage {
    private final String messageId;

    OutgoingMessage(Session session, OutgoingMail letter, InternetAddress to, String from, String envelopeFrom)
            throws MessagingException {
        super(session);
        messageId = "<" + letter.mark() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        setEnvelopeFrom(envelopeFrom.isEmpty() ? "<>" : envelopeFrom);
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, to);
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(Instant.now()));
        setHeader("Auto-Submitted", letter.occasion().autoSubmitted());
        setHeader("Precedence", "bulk");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Content-Language", letter.language());
        var answered = letter.inReplyTo();
        if (answered != null && answered.matches("[\\x21-\\x7e&&[^<>]]{1,250}")) {
            setHeader("In-Reply-To", "<" + answered + ">");
            setHeader("References", "<" + answered + ">");
        }
        setText(letter.text(), StandardCharsets.UTF_8.name());
    }

    /// Without the names of this machine and its user, which would stand there otherwise.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
