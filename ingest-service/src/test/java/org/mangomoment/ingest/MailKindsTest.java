package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mangomoment.ingest.mailbox.Dovecot;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// A live mailbox with one mail of every kind that was lost once.
class MailKindsTest {
    private static final Duration MOST = Duration.ofSeconds(120);

    private final List<String> stories = new ArrayList<>();
    private final List<byte[]> mails = new ArrayList<>();

    static boolean dovecotIsInstalled() {
        return Dovecot.isInstalled();
    }

    private void mail(String subject, String headers, String body) {
        mails.add(("From: An Voorbeeld <an" + mails.size() + "@kinds.example.org>\r\nSubject: " + subject
                        + "\r\nMessage-ID: <" + mails.size() + "@kinds.example.org>\r\nMIME-Version: 1.0\r\n" + headers
                        + "\r\n\r\n"
                        + body.replace("\n", "\r\n") + "\r\n")
                .getBytes(UTF_8));
    }

    private void plain(String subject, String body, String story) {
        mail(subject, "Content-Type: text/plain; charset=utf-8", body);
        stories.add(story);
    }

    private void html(String subject, String body, String story) {
        mail(subject, "Content-Type: text/html; charset=utf-8", body);
        stories.add(story);
    }

    /// A mail of parts in a multipart of this kind; the last of their lines ends it.
    private void parts(String kind, String body) {
        mail("verhaal", "Content-Type: multipart/" + kind + "; boundary=b", body + "\n--b--");
    }

    private static String part(String headers, String content) {
        return "--b\n" + headers + "\n\n" + content + "\n";
    }

    private static String file(String type, String content) {
        return part(
                "Content-Type: " + type + "\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64",
                Base64.getEncoder().encodeToString(content.getBytes(UTF_8)));
    }

    private void stories() throws Exception {
        var letter = "Soortenmail: de bakker bracht zijn eigen brood naar de zaal.";
        plain(
                "FW: dank",
                "Van: Bo\nVerzonden: vrijdag 2 augustus 2024 18:05\nAan: zaal\nOnderwerp: dank\n\n" + letter,
                letter);
        plain(
                "Fwd: dank",
                "Begin doorgestuurd bericht:\n\n> Van: Bo <bo@example.org>\n> Onderwerp: dank\n> \n> " + letter
                        + " Twee.",
                letter + " Twee.");
        plain("verhaal", letter + "\n\n--\n\nHij bleef tot ze at.", letter + "\n\n--\n\nHij bleef tot ze at.");
        plain(
                "verhaal",
                letter + "\n\n***\n\nhet brood was warm\nze at",
                letter + "\n\n***\n\nhet brood was warm\nze at");
        plain(
                "verhaal",
                letter + "\n\nOp 3 mei om 2.10 uur schreef de wacht in het boek:\n\nZe at.",
                letter + "\n\nOp 3 mei om 2.10 uur schreef de wacht in het boek:\n\nZe at.");
        plain("Afwezig, maar toch geholpen", letter + " Drie.", letter + " Drie.");
        plain("Re: Automatisch antwoord: uw verhaal", letter + " Vier.", letter + " Vier.");
        plain("verhaal", "[EXTERNAL]\n\n" + letter + " Vijf.\n\nVirusvrij.www.avast.com", letter + " Vijf.");
        html(
                "verhaal",
                "<div style='mso-hide:all'>weg</div><div>" + letter
                        + "</div><blockquote style='border:none'>Ze at.</blockquote>",
                letter + "\n\nZe at.");
        parts(
                "alternative",
                part("Content-Type: text/plain", "This message is in HTML.")
                        + part("Content-Type: text/html", letter + " Zes."));
        stories.add(letter + " Zes.");
        parts("mixed", file("text/html; name=verhaal.html", "<p>" + letter + " Zeven.</p>"));
        stories.add(letter + " Zeven.");
        parts(
                "mixed",
                part("Content-Type: text/plain", letter + " Acht.")
                        + file("text/calendar; method=REQUEST", "BEGIN:VCALENDAR"));
        stories.add(letter + " Acht.");
        parts(
                "mixed",
                part("Content-Type: text/plain", "Zie bijlage.")
                        + file(
                                "application/octet-stream; name=dank.eml",
                                "From: bo@example.org\nSubject: dank\n\n" + letter));
        stories.add("Zie bijlage.\n\n" + letter);
        var signed = new CMSSignedDataGenerator()
                .generate(
                        new CMSProcessableByteArray(
                                ("Content-Type: text/plain; charset=utf-8\r\n\r\n" + letter + " Negen.")
                                        .getBytes(UTF_8)),
                        true);
        mail(
                "verhaal",
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(signed.getEncoded()));
        stories.add(letter + " Negen.");
    }

    private void unreadable() {
        parts("mixed", part("Content-Type: text/plain", " ") + file("application/ms-tnef; name=winmail.dat", "tnef"));
        parts("mixed", file("image/jpeg; name=brief.jpg", "picture"));
        parts(
                "mixed",
                part("Content-Type: text/plain", "Zie bijlage, met dank aan de bakker.")
                        + file("application/octet-stream; name=brief.doc", "\u0001\u0002"));
        parts(
                "encrypted; protocol=\"application/pgp-encrypted\"",
                part("Content-Type: application/pgp-encrypted", "Version: 1")
                        + part("Content-Type: application/octet-stream", "-----BEGIN PGP MESSAGE-----"));
    }

    @Test
    @EnabledIf("dovecotIsInstalled")
    void everyStoryIsThereAndWhatCannotBeReadWaitsForTheStewardWithItsReason() throws Exception {
        stories();
        unreadable();
        try (var dovecot = Dovecot.start()) {
            for (var mail : mails) {
                dovecot.deliver(mail);
            }
            var settings = new HashMap<String, Object>(Map.of(
                    "mailboxes.addresses", List.of(dovecot.address()),
                    "mailboxes.password", "secret",
                    "mailboxes.poll", "1 s"));
            try (var _ = Running.ready(settings)) {
                await().atMost(MOST)
                        .until(() -> dovecot.count("INBOX") == 0
                                && dovecot.count("Processed") == stories.size()
                                && dovecot.count("For-steward") == mails.size() - stories.size());
            }
            assertThat(dovecot.count("Not-a-story")).isZero();
            assertThat(dovecot.keywords("For-steward"))
                    .containsExactlyInAnyOrder(
                            "mango-winmail", "mango-picture", "mango-file-not-read", "mango-pgp-encrypted");
            assertThat(dovecot.mails("For-steward"))
                    .allSatisfy(kept -> assertThat(kept.seen()).isFalse());
        }
        assertThat(Kafka.latest(Topics.SUBMISSIONS).values().stream()
                        .map(Submission::getText)
                        .filter(text -> text.contains("Soortenmail")))
                .containsExactlyInAnyOrderElementsOf(stories);
    }
}
