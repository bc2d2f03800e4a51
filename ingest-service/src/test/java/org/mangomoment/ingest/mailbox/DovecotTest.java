package org.mangomoment.ingest.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.ingest.seal.Sha256;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.mail.Dovecot;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topics;

@EnabledIf("dovecotIsInstalled")
class DovecotTest {
    private final List<Integer> handedIn = new ArrayList<>();
    private final Map<String, Position> remembered = new HashMap<>();
    private final MailboxPositions positions = new MailboxPositions() {
        @Override
        public Optional<Position> find(String mailbox) {
            return Optional.ofNullable(remembered.get(mailbox));
        }

        @Override
        public void remember(String mailbox, Position position) {
            remembered.put(mailbox, position);
        }
    };
    private Dovecot dovecot;

    static boolean dovecotIsInstalled() {
        return Dovecot.isInstalled();
    }

    private ImapSession session() {
        return new ImapSession(MailboxAddress.of(dovecot.address()), new Secret("secret"), Duration.ofSeconds(10));
    }

    @BeforeEach
    void start() throws IOException {
        dovecot = Dovecot.start();
    }

    @AfterEach
    void stop() throws IOException {
        dovecot.close();
    }

    private MailboxPass.Result look(MailboxPass.Door door) throws Exception {
        return look(new MailboxPass("m", door, positions));
    }

    private MailboxPass.Result look(MailboxPass pass) throws Exception {
        try (var mailbox = OpenMailbox.open(session())) {
            return pass.run(mailbox);
        }
    }

    private Outcome taken(byte[] raw, int earlier) {
        handedIn.add(raw.length);
        return new Outcome.Goes(Destination.PROCESSED);
    }

    @Test
    void aMailIsHandedInAsItWasReceivedAndThenMoved() throws Exception {
        var mail = Letters.story("Een kussen.");
        dovecot.deliver(mail);

        assertThat(look(this::taken)).isEqualTo(MailboxPass.Result.DONE);

        assertThat(handedIn).containsExactly(mail.length);
        assertThat(dovecot.files("INBOX")).isEmpty();
        assertThat(dovecot.files("Processed")).hasSize(1);
    }

    @Test
    void aMailWhoseStoryIsNotDurableStaysUnseenAndUnmoved() throws Exception {
        dovecot.deliver(Letters.story("Een kussen."));

        assertThat(look((_, _) -> new Outcome.Waits())).isEqualTo(MailboxPass.Result.NOT_NOW);
        assertThatThrownBy(() -> look((_, _) -> {
                    throw new OutOfMemoryError("as if killed");
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(dovecot.files("INBOX"))
                .singleElement()
                .satisfies(name -> assertThat(name).doesNotContain("S"));
        assertThat(look(this::taken)).isEqualTo(MailboxPass.Result.DONE);
        assertThat(handedIn).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void aMailThatCannotBeHandedInHoldsUpNoOther(Throwable unforeseen) throws Exception {
        dovecot.deliver(Letters.story("poison"));
        dovecot.deliver(Letters.story("Een kussen."));

        look((raw, earlier) -> {
            if (handedIn.isEmpty()) {
                handedIn.add(0);
                rethrow(unforeseen);
            }
            return taken(raw, earlier);
        });

        assertThat(dovecot.files("For-steward")).hasSize(1);
        assertThat(dovecot.files("Processed")).hasSize(1);
    }

    static Stream<Throwable> unforeseen() {
        return Stream.of(new IllegalStateException("unforeseen"), new StackOverflowError());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable unforeseen) throws T {
        throw (T) unforeseen;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aMailThatTheServerDoesNotGiveStaysUntilItIsWhole(int block) throws Exception {
        var large = Letters.story("Een kussen.\r\n".repeat(120_000));
        var small = Letters.story("Een bloem.");
        dovecot.deliver(large);
        dovecot.deliver(small);
        var blocks = new AtomicInteger();
        Predicate<String> refused = command -> command.contains("BODY.PEEK[]") && blocks.getAndIncrement() == block;
        var where = MailboxAddress.of(dovecot.address());
        try (var proxy = new RefusingProxy(where.port(), refused)) {
            var address = MailboxAddress.of("imap://stories@127.0.0.1:" + proxy.port() + "/INBOX");
            try (var mailbox =
                    OpenMailbox.open(new ImapSession(address, new Secret("secret"), Duration.ofSeconds(10)))) {
                assertThat(new MailboxPass("m", this::taken, positions).run(mailbox))
                        .isEqualTo(MailboxPass.Result.AGAIN);
            }
        }
        assertThat(dovecot.files("INBOX")).hasSize(1);
        assertThat(dovecot.files("Not-a-story")).isEmpty();

        assertThat(look(this::taken)).isEqualTo(MailboxPass.Result.DONE);

        assertThat(handedIn).containsExactlyInAnyOrder(large.length, small.length);
        assertThat(dovecot.files("Processed")).hasSize(2);
    }

    @Test
    void aMailWithoutAnyBytesIsForAPersonToLookAt() throws Exception {
        dovecot.deliver(new byte[0]);

        assertThat(look(this::taken)).isEqualTo(MailboxPass.Result.DONE);

        assertThat(handedIn).isEmpty();
        assertThat(dovecot.files("For-steward")).hasSize(1);
    }

    @Test
    void everyCopyOfADismissedMailIsErasedHoweverLargeItIs() throws Exception {
        var large = Letters.story("Een kussen.\r\n".repeat(1_950_000));
        dovecot.deliver(large);
        dovecot.deliver(large);
        dovecot.deliver(Letters.story("Een bloem."));
        var digests = new ArrayList<String>();
        look((raw, _) -> {
            digests.add(Sha256.hex(raw));
            return new Outcome.Goes(Destination.FOR_STEWARD);
        });
        assertThat(large.length).isGreaterThan(MailBytes.MOST);

        try (var mailbox = OpenMailbox.open(session())) {
            assertThat(mailbox.settle(digests.getFirst(), new FolderDigests(), null))
                    .isTrue();
            assertThat(mailbox.settle(digests.getFirst(), new FolderDigests(), null))
                    .isFalse();
        }

        assertThat(dovecot.mails("For-steward"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.text()).contains("Een bloem."));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "13, true", "15, false"})
    void aDismissedMailThatIsNotThereIsOnRecordAsErasedOnlyAfterSomeTime(int days, boolean kept) throws Exception {
        var id = UUID.randomUUID();
        var waiting = waiting(id, Instant.now().minus(Duration.ofDays(days)));
        try (var mailbox = OpenMailbox.open(session())) {
            var mover = new WaitingMailMover("m", waiting);
            if (kept) {
                mover.run(mailbox);
            } else {
                assertThatThrownBy(() -> mover.run(mailbox))
                        .as("there is no Kafka to write a withdrawal to")
                        .isInstanceOf(NotAcknowledged.class);
            }
        }

        assertThat(waiting.find(id)).isPresent();
    }

    private static WaitingMails waiting(UUID id, Instant since) {
        var nowhere =
                new Publisher(new KafkaProperties(new KafkaSettings("127.0.0.1:9", 1, Duration.ofSeconds(1), null)));
        var clock = Clock.systemUTC();
        var sink = new DeadLetterSink(Service.INGEST, _ -> fail("unreadable"), clock);
        var waiting = new WaitingMails(nowhere, sink, new WithdrawalView(nowhere, sink, clock), clock);
        var mail = MailToLookAt.newBuilder()
                .setStoryId(id.toString())
                .setStoryKey("mail-1")
                .setReason(MailObstacle.PICTURE)
                .setMailbox("m")
                .setMailboxUser("stories")
                .setReceivedAt(since.truncatedTo(ChronoUnit.MILLIS))
                .setSize(1)
                .setDigest("00")
                .setFiles(List.of())
                .setLanguage("nl")
                .setAnswerable(false)
                .setPage("https://example.org/")
                .setState(MailState.DISMISSED)
                .setBy("steward")
                .setAt(since.truncatedTo(ChronoUnit.MILLIS))
                .build();
        var record = Topics.MAILS_TO_LOOK_AT.record(id.toString(), mail);
        waiting.apply(List.of(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value())));
        return waiting;
    }

    @Test
    void theReasonGoesWithAMailAsAKeyword() throws Exception {
        var mail = Letters.story("Een kussen.");
        dovecot.deliver(mail);

        look((_, _) -> new Outcome.Goes(Destination.FOR_STEWARD, "mango-picture"));

        assertThat(dovecot.mails("For-steward"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.text()).isEqualTo(new String(mail, UTF_8)));
        assertThat(dovecot.keywords("For-steward")).containsExactly("mango-picture");
    }

    @Test
    void aMailThatWasNotReadInTimeIsHandedInAgainAndHoldsUpNoOther() throws Exception {
        var tries = new ArrayList<Integer>();
        dovecot.deliver(Letters.story("slow"));
        dovecot.deliver(Letters.story("Een kussen."));
        dovecot.deliver(Letters.story("Een bloem."));
        var pass = new MailboxPass(
                "m",
                (raw, earlier) -> {
                    if (!new String(raw, UTF_8).contains("slow")) {
                        return taken(raw, earlier);
                    }
                    tries.add(earlier);
                    return earlier < 2 ? new Outcome.Again() : new Outcome.Goes(Destination.FOR_STEWARD);
                },
                positions);

        assertThat(look(pass)).isEqualTo(MailboxPass.Result.AGAIN);
        assertThat(dovecot.files("Processed")).hasSize(2);
        assertThat(dovecot.files("INBOX")).hasSize(1);
        assertThat(look(pass)).isEqualTo(MailboxPass.Result.AGAIN);
        assertThat(look(pass)).isEqualTo(MailboxPass.Result.DONE);

        assertThat(tries).containsExactly(0, 1, 2);
        assertThat(handedIn).hasSize(2);
        assertThat(dovecot.files("For-steward")).hasSize(1);
        assertThat(remembered.values()).extracting(Position::uid).containsExactly(1L);
    }

    @Test
    void anUnchangedMailboxHasNothingNew() throws Exception {
        dovecot.deliver(Letters.story("Een kussen."));
        try (var mailbox = OpenMailbox.open(session())) {
            long only = mailbox.after(0).getFirst();

            assertThat(mailbox.after(only)).isEmpty();
            assertThat(mailbox.after(only - 1)).containsExactly(only);
        }
    }

    @Test
    void aMailboxMadeAnewIsReadFromItsBeginning() throws Exception {
        dovecot.deliver(Letters.story("Een kussen."));
        long validity;
        try (var mailbox = OpenMailbox.open(session())) {
            validity = mailbox.uidValidity();
        }
        remembered.put("m", new Position(validity - 1, 1_000));

        look(this::taken);

        assertThat(handedIn).hasSize(1);
        assertThat(remembered.get("m").uidValidity()).isEqualTo(validity);
    }

    @Test
    void theServersNewsEndTheWait() throws Exception {
        var news = new CountDownLatch(1);
        try (var mailbox = OpenMailbox.open(session())) {
            var waiting = Thread.startVirtualThread(() -> {
                try {
                    new NewMailWait(news).await(mailbox, Duration.ofSeconds(60));
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            dovecot.deliver(Letters.story("Een kussen."));

            await().atMost(Duration.ofSeconds(40)).until(() -> !waiting.isAlive());
        }
        assertThat(news.getCount()).isZero();
    }

    @Test
    void aWrongPasswordIsAnErrorOfTheServer() {
        var session = session();
        var wrong = new ImapSession(
                session.address(), new org.mangomoment.runtime.settings.Secret("no"), session.patience());

        assertThatThrownBy(() -> OpenMailbox.open(wrong)).isInstanceOf(jakarta.mail.MessagingException.class);
    }
}
