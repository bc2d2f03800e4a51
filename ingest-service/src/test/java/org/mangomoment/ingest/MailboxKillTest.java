package org.mangomoment.ingest;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.ingest.mailbox.GreenMailServer;
import org.mangomoment.runtime.mail.Dovecot;
import org.mangomoment.runtime.mail.MailServer;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;

/// Kills the service with a full mailbox of mixed mail, at moments that the printed seed chooses.
///
/// The whole of it: `-Dmango.mails=500 -Dmango.kills=10`; the same again: `-Dmango.seed=SEED`.
class MailboxKillTest {
    private static final int MAILS = Integer.getInteger("mango.mails", 24);
    private static final int KILLS = Integer.getInteger("mango.kills", 2);
    private static final long SEED = Long.getLong("mango.seed", System.nanoTime());
    private static final int LONGEST_MICROS_AFTER_MOVE = 20_000;
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final Duration QUICK_LOOK = Duration.ofMillis(2);
    private static final Duration SLOW_LOOK = Duration.ofMillis(100);
    private static final List<String> FOLDERS = List.of("INBOX", "Processed", "Not-a-story", "For-steward");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    @BeforeEach
    void startPost() {
        post.start();
    }

    @AfterEach
    void stopPost() {
        post.stop();
    }

    static boolean dovecotIsInstalled() {
        return Dovecot.isInstalled();
    }

    @Test
    @EnabledIf("dovecotIsInstalled")
    void killedAtAnyMomentItTakesEveryStoryOfDovecotOnceAndMovesNoMailTooEarly() throws Exception {
        try (var server = Dovecot.start()) {
            killOver(server, "Stroomproef");
        }
    }

    @Test
    void killedAtAnyMomentItTakesEveryStoryOfGreenMailOnceAndMovesNoMailTooEarly() throws Exception {
        try (var server = GreenMailServer.start()) {
            killOver(server, "Golfproef");
        }
    }

    private void killOver(MailServer server, String series) throws Exception {
        System.out.println("MailboxKillTest, " + series + ": seed " + SEED);
        var random = new Random(SEED);
        var mails = IntStream.range(0, MAILS)
                .mapToObj(number -> MixedMail.of(series, number))
                .toList();
        for (var mail : mails) {
            server.deliver(mail.raw());
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killAtRandom(server, random);
            nothingWasMovedTooEarly(server, mails, series);
        }
        try (var service = start(server)) {
            service.await(MOST, SLOW_LOOK, () -> server.count("INBOX") == 0 && answersDue(series) == 0);
        }
        nothingWasMovedTooEarly(server, mails, series);
        assertThat(durable(series))
                .containsExactlyInAnyOrderElementsOf(mails.stream()
                        .map(MixedMail::story)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        assertThat(server.count("Not-a-story")).isEqualTo((int)
                mails.stream().filter(mail -> mail.story() == null).count());
        assertThat(server.count("For-steward")).isZero();
        everySenderIsAnsweredOnceOrLostTheAnswerToAKill();
    }

    private MailProcess start(MailServer server) throws IOException {
        return MailProcess.start(folder, server.address(), post.getSmtp().getPort());
    }

    private static long answersDue(String series) {
        var ours = Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(story -> story.getText().startsWith(series))
                .map(Submission::getStoryId)
                .collect(Collectors.toSet());
        return Kafka.latest(Topics.TELLER_MAILS).values().stream()
                .filter(mail -> ours.contains(mail.getStoryId()) && mail.getState() == TellerMailState.DUE)
                .count();
    }

    private void everySenderIsAnsweredOnceOrLostTheAnswerToAKill() throws MessagingException {
        var answered = new ArrayList<String>();
        for (var mail : post.getReceivedMessages()) {
            answered.add(mail.getHeader("To", ","));
        }
        assertThat(answered).as("seed %d", SEED).doesNotHaveDuplicates();
        assertThat(answered).hasSizeGreaterThanOrEqualTo(Math.ceilDiv(MAILS, MixedMail.KINDS) - KILLS);
    }

    private void killAtRandom(MailServer server, Random random) throws Exception {
        int moves = random.nextInt(2 * MAILS / (KILLS + 2));
        int before = server.count("INBOX");
        try (var service = start(server)) {
            service.await(MOST, QUICK_LOOK, () -> server.count("INBOX") <= Math.max(0, before - moves));
            assertThat(service.endsWithin(random.nextInt(LONGEST_MICROS_AFTER_MOVE), MICROSECONDS))
                    .isFalse();
        }
    }

    private static void nothingWasMovedTooEarly(MailServer server, List<MixedMail> mails, String series)
            throws Exception {
        var durable = durable(series);
        var numbers = new ArrayList<Integer>();
        for (var name : FOLDERS) {
            for (var kept : server.mails(name)) {
                int number = MixedMail.number(kept.text());
                numbers.add(number);
                assertThat(kept.seen()).as("mail %d is marked as seen", number).isFalse();
                if (name.equals("Processed")) {
                    assertThat(durable)
                            .as("seed %d", SEED)
                            .contains(mails.get(number).story());
                }
            }
        }
        assertThat(numbers)
                .as("seed %d: every mail in one folder", SEED)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, MAILS).boxed().toList());
    }

    private static List<String> durable(String series) {
        return Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .map(Submission::getText)
                .filter(text -> text.startsWith(series))
                .toList();
    }
}
