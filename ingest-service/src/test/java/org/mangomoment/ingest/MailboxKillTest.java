package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.ingest.mailbox.Dovecot;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// Kills the service with a full mailbox. More of it: `-Dmango.mails=500 -Dmango.kills=10`.
@EnabledIf("dovecotIsInstalled")
class MailboxKillTest {
    private static final int MAILS = Integer.getInteger("mango.mails", 60);
    private static final int KILLS = Integer.getInteger("mango.kills", 2);
    private static final Duration MOST = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    static boolean dovecotIsInstalled() {
        return Dovecot.isInstalled();
    }

    @Test
    void killedAtAnyMomentItTakesEveryStoryOnceAndMovesNoMailTooEarly() throws Exception {
        var random = new Random(20250503);
        try (var dovecot = Dovecot.start()) {
            var told = new HashSet<String>();
            for (int i = 0; i < MAILS; i++) {
                dovecot.deliver(mail(i, told));
            }
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(random.nextInt(MAILS / (KILLS + 1)) + 1, dovecot);
                assertThat(storiesIn(dovecot.texts("Processed"))).isSubsetOf(durable());
            }
            var service = start(dovecot);
            await().atMost(MOST).until(() -> dovecot.files("INBOX").isEmpty());
            service.destroyForcibly().waitFor();

            assertThat(durable()).isEqualTo(told);
            assertThat(storiesIn(dovecot.texts("Processed"))).isEqualTo(told);
            assertThat(dovecot.files("Processed").size()
                            + dovecot.files("Not-a-story").size())
                    .isEqualTo(MAILS);
            assertThat(Kafka.latest(Topics.SUBMISSIONS).values().stream().filter(MailboxKillTest::isOurs))
                    .hasSameSizeAs(told);
        }
    }

    private static byte[] mail(int number, Set<String> told) {
        boolean automatic = number % 4 == 3;
        var text = "Stroomproef " + (number % 10 == 9 ? number - 1 : number);
        if (!automatic) {
            told.add(text);
        }
        return ("From: An <an@example.org>\r\nSubject: verhaal\r\n"
                        + (automatic ? "Auto-Submitted: auto-replied\r\n" : "") + "\r\n" + text + "\r\n")
                .getBytes(UTF_8);
    }

    private void killAfter(int moves, Dovecot dovecot) throws Exception {
        int before = dovecot.files("INBOX").size();
        var service = start(dovecot);
        await().atMost(MOST)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> dovecot.files("INBOX").size() <= Math.max(0, before - moves));
        service.destroyForcibly().waitFor();
    }

    private Process start(Dovecot dovecot) throws IOException {
        var settings =
                Files.writeString(folder.resolve("settings.conf"), """
                kafka.bootstrap = "%s"
                http.port = 0
                identity-secret = "a secret that only the tests know, long enough"
                mailboxes { addresses = ["%s"], password = secret, poll = 1 s }
                """.formatted(Kafka.bootstrap(), dovecot.address()));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestMain.class.getName(),
                        "--settings=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private static Set<String> durable() {
        return Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(MailboxKillTest::isOurs)
                .map(Submission::getText)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Submission submission) {
        return submission.getText().startsWith("Stroomproef");
    }

    private static Set<String> storiesIn(List<String> mails) {
        return mails.stream()
                .map(mail -> mail.substring(mail.indexOf("\r\n\r\n") + 4).strip())
                .collect(Collectors.toSet());
    }
}
