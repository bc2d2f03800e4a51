package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.mailbox.GreenMailServer;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;

class TellerMailTest {
    private static final Duration MOST = Duration.ofSeconds(60);

    private GreenMailServer mailbox;
    private GreenMail post;
    private int port;

    @BeforeEach
    void start() throws Exception {
        mailbox = GreenMailServer.start();
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }
    }

    @AfterEach
    void stop() {
        mailbox.close();
        post.stop();
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(Map.of(
                "mailboxes.addresses", List.of(mailbox.address()),
                "mailboxes.password", "secret",
                "mailboxes.poll", "1 s"));
        settings.put("teller-mail.server", "smtp://127.0.0.1:" + port);
        settings.put("teller-mail.from", "verhalen@example.org");
        settings.put("teller-mail.retry", "1 s");
        // GreenMail does not understand a null sender; SmtpOutboxTest has one.
        settings.put("teller-mail.envelope-from", "bounces@example.org");
        return settings;
    }

    private void deliver(String from, String header, String text) throws Exception {
        mailbox.deliver(("From: " + from + "\r\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\r\n" + header
                        + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(UTF_8));
    }

    private void awaitMails(String folder, int mails) {
        await().atMost(MOST).until(() -> mailbox.count("INBOX") == 0 && mailbox.count(folder) == mails);
    }

    private List<MimeMessage> sentTo(String address) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getHeader("To", ",");
        } catch (jakarta.mail.MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String state(String storyId) {
        var mail = Kafka.latest(Topics.TELLER_MAILS).get(new StoryPart(storyId, "answer"));
        return mail == null ? "none" : Words.of(mail.getState());
    }

    @Test
    void aTellerIsAnsweredOnceInTheLanguageOfTheMailAndNobodyElseIs() throws Exception {
        post.start();
        deliver("An <an@antwoord.example.org>", "X: 1", "De verpleger bracht mij een kop thee toen ik bang was.");
        deliver("Bo <bo@answer.example.org>", "X: 1", "The nurse sat with me when I was afraid of the night.");
        deliver("An <an@antwoord.example.org>", "X: 1", "En de dag erna kwam hij nog eens langs met een krant.");
        deliver("Web <no-reply@shop.example.org>", "X: 1", "The porter smiled at all of us this morning.");
        deliver("Cis <cis@list.example.org>", "Precedence: list", "De buren van mijn moeder zongen samen.");
        try (var service = Running.ready(settings())) {
            awaitMails("Processed", 4);
            await().atMost(MOST)
                    .until(() -> sentTo("an@antwoord.example.org").size() == 1
                            && sentTo("bo@answer.example.org").size() == 1);

            var dutch = sentTo("an@antwoord.example.org").getFirst();
            assertThat(dutch.getSubject()).isEqualTo("Uw verhaal is aangekomen");
            assertThat(dutch.getHeader("Auto-Submitted")).containsExactly("auto-replied");
            assertThat(dutch.getHeader("Precedence")).containsExactly("bulk");
            assertThat(dutch.getHeader("In-Reply-To", ",")).endsWith("@example.org>");
            assertThat(dutch.getMessageID()).endsWith("@example.org>");
            var english = sentTo("bo@answer.example.org").getFirst();
            assertThat(english.getSubject()).isEqualTo("Your story has arrived");
            var link = Pattern.compile("http://\\S+").matcher(String.valueOf(english.getContent()));
            assertThat(link.find()).isTrue();
            assertThat(service.get(URI.create(link.group()).getPath()).statusCode())
                    .isEqualTo(200);
        }
        try (var _ = Running.ready(settings())) {
            deliver("Dirk <dirk@answer.example.org>", "X: 1", "The cook made soup for my father.");
            awaitMails("Processed", 5);
            await().atMost(MOST).until(() -> sentTo("dirk@answer.example.org").size() == 1);
        }
        assertThat(sentTo("an@antwoord.example.org")).hasSize(1);
        assertThat(sentTo("bo@answer.example.org")).hasSize(1);
        assertThat(sentTo("no-reply@shop.example.org")).isEmpty();
        assertThat(sentTo("cis@list.example.org")).isEmpty();
    }

    @Test
    void aTellerWhoseLetterCannotBeReadIsToldThatAPersonLooksAndAnsweredWhenItsTextWasTakenOver() throws Exception {
        post.start();
        for (int i = 0; i < 2; i++) {
            mailbox.deliver(("From: Hugo <hugo@photo.example.org>\r\nMessage-ID: <" + UUID.randomUUID()
                            + "@example.org>\r\nContent-Language: nl\r\nContent-Type: image/jpeg; name=brief.jpg\r\n"
                            + "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AA" + i
                            + "\r\n")
                    .getBytes(UTF_8));
        }
        try (var running = Running.ready(settings())) {
            awaitMails("For-steward", 2);
            await().atMost(MOST).until(() -> sentTo("hugo@photo.example.org").size() == 1);

            var answer = sentTo("hugo@photo.example.org").getFirst();
            assertThat(answer.getSubject()).isEqualTo("Uw bericht is aangekomen");
            assertThat(String.valueOf(answer.getContent()))
                    .contains("medewerker")
                    .doesNotContain("http", "{");
            takeOver(running, answered("hugo@photo.example.org"));
            await().atMost(MOST).until(() -> sentTo("hugo@photo.example.org").size() == 2);
            assertThat(String.valueOf(sentTo("hugo@photo.example.org").getLast().getContent()))
                    .contains("/mine/");
        }
    }

    /// The mail of this sender for which the one answer of the day went.
    private static MailToLookAt answered(String sender) {
        return Kafka.latest(Topics.MAILS_TO_LOOK_AT).values().stream()
                .filter(mail -> sender.equals(
                        Kafka.latest(Topics.CONTACTS).get(mail.getStoryId()).getEmail()))
                .filter(mail -> Kafka.latest(Topics.TELLER_MAILS)
                        .get(new StoryPart(mail.getStoryId(), "looked-at"))
                        .getState()
                        .name()
                        .matches("SENDING|SENT"))
                .findFirst()
                .orElseThrow();
    }

    private static void takeOver(Running running, MailToLookAt mail) {
        var taken = running.send(running.request(URI.create(mail.getPage()).getPath())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=Synthetisch:+de+foto+toont+een+brief.")));
        assertThat(taken.statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerWaitsForTheMailServer() throws Exception {
        deliver("Els <els@wait.example.org>", "X: 1", "Een vrijwilliger las de krant voor aan mijn vader.");
        try (var _ = Running.ready(settings())) {
            awaitMails("Processed", 1);
            await().atMost(MOST)
                    .until(() -> Kafka.latest(Topics.TELLER_MAILS).values().stream()
                            .filter(Objects::nonNull)
                            .anyMatch(mail -> mail.getState() == TellerMailState.DUE && mail.getAttempts() > 0));
            post.start();
            await().atMost(MOST).until(() -> sentTo("els@wait.example.org").size() == 1);
        }
    }

    @Test
    void whatMayHaveBeenSentBeforeACrashIsNotSentAgain() throws Exception {
        var doubtful = UUID.randomUUID().toString();
        var due = UUID.randomUUID().toString();
        post.start();
        try (var service = Running.ready(settings())) {
            assertThat(service.get("/health/ready").statusCode()).isEqualTo(200);
        }
        try (var publisher = new Publisher(Kafka.properties(Kafka.bootstrap()))) {
            publisher.publishAndWait(List.of(
                    Topics.CONTACTS.record(doubtful, contact(doubtful, "fien@crash.example.org")),
                    Topics.CONTACTS.record(due, contact(due, "guy@crash.example.org")),
                    Topics.TELLER_MAILS.record(
                            new StoryPart(doubtful, "answer"), mail(doubtful, TellerMailState.SENDING)),
                    Topics.TELLER_MAILS.record(new StoryPart(due, "answer"), mail(due, TellerMailState.DUE))));
        }
        try (var _ = Running.ready(settings())) {
            await().atMost(MOST).until(() -> state(due).equals("sent"));
        }
        assertThat(sentTo("guy@crash.example.org")).hasSize(1);
        assertThat(sentTo("fien@crash.example.org")).isEmpty();
        assertThat(state(doubtful)).isEqualTo("sending");
    }

    private static Contact contact(String id, String email) {
        return new Contact(id, null, email, null, "nl", Instant.EPOCH);
    }

    private static TellerMail mail(String id, TellerMailState state) {
        return TellerMail.newBuilder()
                .setStoryId(id)
                .setKind(TellerMailKind.ANSWER)
                .setState(state)
                .setLanguage("nl")
                .setAt(Instant.EPOCH)
                .build();
    }
}
