package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.SenderVerdict;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

class MailboxTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser user;

    @BeforeEach
    void startServer() {
        server.start();
        user = server.setUser("stories@example.org", "stories", "secret");
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private MailFolder folder(String name) {
        return server.getManagers().getImapHostManager().getFolder(user, name);
    }

    private int count(String name) {
        return folder(name) == null ? 0 : folder(name).getMessageCount();
    }

    private void deliver(String from, String header, String text) throws Exception {
        var mail = "From: " + from + "\r\nDate: Sat, 3 May 2025 10:12:00 +0200\r\n" + header
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
        var message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(UTF_8)));
        folder("INBOX").appendMessage(message, new Flags(), new Date());
    }

    private Map<String, Object> mailboxes() {
        return Map.of(
                "mailboxes.addresses",
                        List.of("imap://stories@127.0.0.1:" + server.getImap().getPort()),
                "mailboxes.password", "secret",
                "mailboxes.poll", "1 s");
    }

    private static List<Submission> submissions(String word) {
        return Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(submission -> submission.getText().contains(word))
                .toList();
    }

    @Test
    void everyStoryIsTakenOnceAndEveryMailEndsWhereItBelongs() throws Exception {
        deliver("An <an@example.org>", "X: 1", "Kussenverhaal een.\r\n-- \r\nAn");
        deliver("An <an@example.org>", "X: other server", "Kussenverhaal een.");
        deliver("Bea <bea@example.org>", "X: 1", "Kussenverhaal twee.");
        deliver("An <an@example.org>", "Auto-Submitted: auto-replied", "Kussenverhaal afwezig.");
        deliver("An <an@example.org>", "X: 1", "Kussenverhaal lang. " + "x".repeat(11_000));

        try (var _ = Running.ready(mailboxes())) {
            await().atMost(Duration.ofSeconds(60)).until(() -> count("INBOX") == 0 && count("For-steward") == 1);
            deliver("Cis <cis@example.org>", "X: 1", "Kussenverhaal drie.");
            await().atMost(Duration.ofSeconds(60)).until(() -> count("INBOX") == 0 && count("Processed") == 4);
        }

        assertThat(submissions("Kussenverhaal"))
                .extracting(Submission::getText)
                .containsExactlyInAnyOrder("Kussenverhaal een.", "Kussenverhaal twee.", "Kussenverhaal drie.");
        assertThat(submissions("Kussenverhaal")).extracting(Submission::getDoor).containsOnly(Door.MAIL);
        assertThat(count("Not-a-story")).isEqualTo(1);
        assertThat(Kafka.latest(Topics.MAIL_POSITIONS)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(Kafka.latest(Topics.CONTACTS).values())
                .extracting("email")
                .contains("an@example.org", "bea@example.org");
    }

    @Test
    void aStorySentToTwoMailboxesOfOneServerIsOneStory() throws Exception {
        var other = server.setUser("verhalen@example.org", "verhalen", "other");
        var text = "Lampverhaal: the porter left the light on for us.";
        deliver(
                "An <an@example.org>",
                "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org",
                text);
        for (var message : folder("INBOX").getMessages()) {
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(other)
                    .appendMessage(message.getMimeMessage(), new Flags(), new Date());
        }
        var settings = new HashMap<>(mailboxes());
        var port = server.getImap().getPort();
        settings.put("mailboxes.addresses", "imap://stories@127.0.0.1:" + port + ", imap://verhalen@127.0.0.1:" + port);
        settings.put("mailboxes.password", "secret\nother");
        settings.put("mailboxes.trusted-authserv-ids", "mx.example.org");

        try (var _ = Running.ready(settings)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> count("Processed") == 1
                            && server.getManagers()
                                            .getImapHostManager()
                                            .getInbox(other)
                                            .getMessageCount()
                                    == 0);
        }
        assertThat(submissions("Lampverhaal")).singleElement().satisfies(story -> {
            assertThat(story.getText()).isEqualTo(text);
            assertThat(story.getSenderCheck()).isNotNull();
            assertThat(story.getSenderCheck().getVerdict()).isEqualTo(SenderVerdict.VERIFIED);
            assertThat(story.getSenderCheck().getDmarc()).isEqualTo("pass");
        });
    }
}
