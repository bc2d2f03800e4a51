package org.mangomoment.ingest.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Mails of the tests. All are made up.
final class Letters {
    private Letters() {}

    static byte[] story(String text) {
        return mail("Subject: verhaal", text);
    }

    static byte[] autoReply() {
        return mail("Auto-Submitted: auto-replied", "Ik ben er niet.");
    }

    static byte[] mail(String header, String text) {
        return ("From: An Voorbeeld <an@example.org>\r\nTo: verhalen@example.org\r\nDate: Sat, 3 May 2025 10:12:00 +0200\r\n"
                        + header + "\r\n\r\n" + text + "\r\n")
                .getBytes(UTF_8);
    }
}
