package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Mails of the tests, put together from a subject and a body. All are made up.
final class Written {
    private static final AttachmentReader UNREAD =
            (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ);

    private Written() {}

    /// What is understood of a plain text mail.
    static ParsedMail plain(String subject, String body) {
        return with("Subject: " + subject + "\nContent-Type: text/plain; charset=utf-8", body);
    }

    /// What is understood of an HTML mail.
    static ParsedMail html(String subject, String body) {
        return with("Subject: " + subject + "\nContent-Type: text/html; charset=utf-8", body);
    }

    /// What is understood of a mail with these headers, one a line; their files are not read.
    static ParsedMail with(String headers, String body) {
        return parsed("From: An Voorbeeld <an@example.org>\nMIME-Version: 1.0\n" + headers + "\n\n" + body + "\n");
    }

    static ParsedMail parsed(String raw) {
        return new MailParser(MailSettings.standard(), UNREAD).parse(raw.getBytes(UTF_8));
    }
}
