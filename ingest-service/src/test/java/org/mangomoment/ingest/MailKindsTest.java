package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import org.mangomoment.runtime.mail.Dovecot;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.MailFile;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.schemas.Words;

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

    private static MailToLookAt waiting(Dovecot dovecot, String reason) throws Exception {
        return waiting(dovecot).stream()
                .filter(mail -> Words.of(mail.getReason()).equals(reason))
                .findFirst()
                .orElseThrow();
    }

    private static List<MailToLookAt> waiting(Dovecot dovecot) throws Exception {
        var port = ":" + URI.create(dovecot.address()).getPort() + "/";
        return Kafka.latest(Topics.MAILS_TO_LOOK_AT).values().stream()
                .filter(mail -> mail.getMailbox().contains(port))
                .toList();
    }

    private static void everyMailThatWaitsIsOnTheLogWithoutAWordOfIt(Dovecot dovecot) throws Exception {
        assertThat(waiting(dovecot))
                .extracting(MailToLookAt::getReason)
                .containsExactlyInAnyOrder(
                        MailObstacle.WINMAIL,
                        MailObstacle.PICTURE,
                        MailObstacle.FILE_NOT_READ,
                        MailObstacle.PGP_ENCRYPTED);
        assertThat(waiting(dovecot)).allSatisfy(mail -> {
            assertThat(mail.toString()).doesNotContain("kinds.example.org", "Voorbeeld", "verhaal", "brief.", "bakker");
            assertThat(mail.getMailboxUser()).isEqualTo("stories");
            assertThat(Kafka.latest(Topics.CONTACTS).get(mail.getStoryId()).getEmail())
                    .endsWith("@kinds.example.org");
        });
        assertThat(waiting(dovecot, "picture").getFiles())
                .extracting(MailFile::getType)
                .containsExactly("image/jpeg");
    }

    private static void aTextThatSomebodyTypesIsTheStoryOfTheSender(Running running, Dovecot dovecot) throws Exception {
        var mail = waiting(dovecot, "picture");
        var path = URI.create(mail.getPage()).getPath();
        assertThat(running.get(path).body()).contains("id=\"take-over\"").doesNotContain("Voorbeeld", "@");
        assertThat(running.get(path.substring(0, path.length() - 2) + "xx").statusCode())
                .isEqualTo(404);
        assertThat(typed(running, path, " ").statusCode()).isEqualTo(422);
        var tooLong = typed(running, path, "Overgenomen. ".repeat(1_000));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Overgenomen. Overgenomen.");

        int processed = dovecot.count("Processed");
        assertThat(typed(running, path, "Overgenomen: An Voorbeeld kreeg brood van de bakker.")
                        .statusCode())
                .isEqualTo(303);

        var story = Kafka.latest(Topics.SUBMISSIONS).get(mail.getStoryId());
        assertThat(story.getText()).startsWith("Overgenomen");
        assertThat(story.getDoor()).isEqualTo(Door.MAIL);
        assertThat(story.getKnownNames()).containsExactly("An Voorbeeld");
        assertThat(Kafka.latest(Topics.CONSENTS)).doesNotContainKey(mail.getStoryId());
        assertThat(Kafka.latest(Topics.CONTACTS)).containsKey(mail.getStoryId());
        await().atMost(MOST).until(() -> dovecot.count("Processed") == processed + 1);
        await().atMost(MOST).until(() -> running.get(path).statusCode() == 404);
    }

    private static HttpResponse<String> typed(Running running, String path, String text) {
        return running.send(running.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=" + URLEncoder.encode(text, UTF_8))));
    }

    private static void aMailThatIsDismissedIsErasedWithHowToReachItsSender(Running running, Dovecot dovecot)
            throws Exception {
        var mail = waiting(dovecot, "winmail");
        int waited = dovecot.count("For-steward");
        running.publish(Topics.MAILS_TO_LOOK_AT.record(
                mail.getStoryId(),
                MailToLookAt.newBuilder(mail)
                        .setState(MailState.DISMISSED)
                        .setBy("rosa")
                        .build()));
        await().atMost(MOST).until(() -> dovecot.count("For-steward") == waited - 1);
        assertThat(dovecot.mails("For-steward"))
                .noneSatisfy(kept -> assertThat(kept.text()).contains("winmail.dat"));
        await().atMost(MOST)
                .until(() -> !Kafka.latest(Topics.CONTACTS).containsKey(mail.getStoryId())
                        && !Kafka.latest(Topics.MAILS_TO_LOOK_AT).containsKey(mail.getStoryId()));
        var wish = Kafka.latest(Topics.WITHDRAWALS).get(mail.getStoryId());
        assertThat(wish.getAccount()).isEqualTo("rosa");
        assertThat(wish.getBy()).isEqualTo(WithdrawnBy.STEWARD);
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
            try (var running = Running.ready(settings)) {
                await().atMost(MOST)
                        .until(() -> dovecot.count("INBOX") == 0
                                && dovecot.count("Processed") == stories.size()
                                && dovecot.count("For-steward") == mails.size() - stories.size());
                assertThat(dovecot.keywords("For-steward"))
                        .containsExactlyInAnyOrder(
                                "mango-winmail", "mango-picture", "mango-file-not-read", "mango-pgp-encrypted");
                assertThat(dovecot.mails("For-steward"))
                        .allSatisfy(kept -> assertThat(kept.seen()).isFalse());
                everyMailThatWaitsIsOnTheLogWithoutAWordOfIt(dovecot);
                aTextThatSomebodyTypesIsTheStoryOfTheSender(running, dovecot);
                aMailThatIsDismissedIsErasedWithHowToReachItsSender(running, dovecot);
            }
            assertThat(dovecot.count("Not-a-story")).isZero();
        }
        assertThat(Kafka.latest(Topics.SUBMISSIONS).values().stream()
                        .map(Submission::getText)
                        .filter(text -> text.contains("Soortenmail")))
                .containsExactlyInAnyOrderElementsOf(stories);
    }
}
