package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.reply.Removed;

class MailParserTest {
    private static final String HEAD = """
            From: =?utf-8?Q?Z=C3=B3=C3=AB?= Voorbeeld <zoe@example.org>
            Subject: =?iso-8859-1?Q?Een_caf=E9?=
            Message-ID: <1@example.org>
            Date: Sat, 3 May 2025 10:12:00 +0200
            MIME-Version: 1.0
            """;
    private static final String STORY = "De nachtzuster bracht mijn vader zijn eigen kussen.";

    private final MailParser parser = new MailParser(
            MailSettings.standard(),
            (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ));

    private ParsedMail parse(String mail) {
        return parser.parse(mail.getBytes(ISO_8859_1));
    }

    private static String part(String headers, String body) {
        return "--b\r\n" + headers + "\r\n\r\n" + body + "\r\n";
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void aPlainMailIsAStoryWithItsSenderApart() {
        var mail = parse(HEAD + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\n" + STORY
                + " In het caf\u00e9.\r\n-- \r\nZo\u00eb\r\n");

        assertThat(mail.isStory()).isTrue();
        assertThat(mail.text()).isEqualTo(STORY + " In het café.");
        assertThat(mail.stripped()).containsExactly(Removed.SIGNATURE);
        assertThat(mail.sender()).isEqualTo(new Sender("Zóë Voorbeeld", "zoe@example.org"));
        assertThat(mail.subject()).isEqualTo("Een café");
        assertThat(mail.messageId()).isEqualTo("1@example.org");
        assertThat(mail.date()).isEqualTo(Instant.parse("2025-05-03T08:12:00Z"));
        assertThat(mail.warnings()).isEmpty();
    }

    @Test
    void plainTextIsPreferredUnlessItIsEmpty() {
        var html = part("Content-Type: text/html", "<p>" + STORY + "</p>");
        var open = HEAD + "Content-Type: multipart/alternative; boundary=b\r\n\r\n";

        assertThat(parse(open + part("Content-Type: text/plain", "Plain: " + STORY) + html + "--b--")
                        .text())
                .isEqualTo("Plain: " + STORY);
        assertThat(parse(open + part("Content-Type: text/plain", " \r\n") + html + "--b--")
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void quotationsInHtmlAreStripped() {
        var mail = parse(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<div>" + STORY
                + "<br>Echt.</div><div class=gmail_quote>Op 3 mei 2025 om 10:12 schreef Mia &lt;mia@example.org&gt;:"
                + "<blockquote>Vertel eens</blockquote></div>");

        assertThat(mail.text()).isEqualTo(STORY + "\nEcht.");
        assertThat(mail.stripped()).containsExactly(Removed.QUOTE);
    }

    @Test
    void aForwardedMessageIsRead() {
        var mail = parse(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + part("Content-Type: text/plain", "Zie hieronder.")
                + part("Content-Type: message/rfc822", "From: an@example.org\r\nSubject: x\r\n\r\n" + STORY) + "--b--");

        assertThat(mail.text()).isEqualTo("Zie hieronder.\n\n" + STORY);
        assertThat(mail.sender()).isEqualTo(new Sender("Zóë Voorbeeld", "zoe@example.org"));
    }

    @Test
    void filesAreNamedAndTextFilesRead() {
        var mail = parse(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + part("Content-Type: text/plain", "Bijgevoegd.")
                + part(
                        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
                                + "Content-Disposition: attachment; filename*=utf-8''verhaal%20caf%C3%A9.txt",
                        base64(STORY))
                + part(
                        "Content-Type: image/png; name=\"../../foto.png\"\r\nContent-Transfer-Encoding: base64",
                        base64("no picture"))
                + "--b--");

        assertThat(mail.text()).isEqualTo("Bijgevoegd.\n\n" + STORY);
        assertThat(mail.attachments())
                .extracting(Attachment::name, Attachment::size, Attachment::reading)
                .containsExactly(
                        tuple("verhaal café.txt", (long) STORY.length(), new Attachment.Read(STORY)),
                        tuple("foto.png", 10L, new Attachment.NotRead(Attachment.Why.KIND_NOT_READ)));
        assertThat(mail.attachments().getLast().sha256()).hasSize(64);
    }

    @Test
    void flowedLinesAreJoined() {
        var mail = parse(
                HEAD + "Content-Type: text/plain; format=flowed\r\n\r\nDe nachtzuster bracht \r\nhet kussen.\r\n");

        assertThat(mail.text()).isEqualTo("De nachtzuster bracht het kussen.");
    }

    @Test
    void charactersThatHideOrTurnTextAroundGo() {
        var mail = parser.parse(
                (HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nEen\u200B \u202Ekussen\u0000 👩\u200D⚕\uFE0F.")
                        .getBytes(UTF_8));

        assertThat(mail.text()).isEqualTo("Een kussen 👩\u200D⚕\uFE0F.");
        assertThat(mail.warnings()).containsExactly(Warning.UNSAFE_CHARACTERS_REMOVED);
    }

    @Test
    void twoSendersAreNoSender() {
        var mail = parse("From: a@example.org, b@example.org\r\n\r\n" + STORY);

        assertThat(mail.sender()).isNull();
        assertThat(mail.warnings()).isEqualTo(Set.of(Warning.SEVERAL_SENDERS));
    }

    @Test
    void neitherSenderNorTextReachesALog() {
        var mail = parse(HEAD + "\r\n" + STORY);

        assertThat(mail.toString() + mail.sender()).doesNotContain("nachtzuster", "zoe", "Voorbeeld");
    }
}
