package org.mangomoment.search.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private static final String HERE = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final Accounts accounts = new Accounts(this::readBack, clock);
    private final FrontDoor door = new FrontDoor(accounts, "operator-secret", clock);

    @BeforeEach
    void registerRita() {
        accounts.register("rita", Role.REVIEWER, "a long password", "rita-token");
    }

    @Test
    void aSessionEndsWhenItIsIdleOrHalfADayOldOrSignedOut() {
        var idle = signedIn();
        clock.pass(Sessions.IDLE.plusSeconds(1));
        assertThat(door.session(idle.secret())).isEmpty();

        var busy = signedIn();
        for (var minutes = 0; minutes < Sessions.LONGEST.toMinutes(); minutes += 20) {
            assertThat(door.session(busy.secret())).isPresent();
            clock.pass(Duration.ofMinutes(20));
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(door.session(busy.secret())).isEmpty();

        var left = signedIn();
        door.signOut(left.secret());
        assertThat(door.session(left.secret())).isEmpty();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(door.signIn("rita", "wrong", HERE)).isEqualTo(new SignIn.Refused());
        assertThat(door.signIn("nobody", "wrong", HERE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void tooManyFailuresCloseTheDoorForAWhile() {
        var attempts = new Attempts(10, clock);
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(attempts.wait("rita")).isZero();
            attempts.failed("rita");
        }
        assertThat(attempts.wait("rita")).isBetween(1, 901);
        assertThat(attempts.wait("ruben")).isZero();
        clock.pass(Duration.ofMinutes(16));
        assertThat(attempts.wait("rita")).isZero();
    }

    @Test
    void tokensAreKnownByTheirHashAndTheOperatorIsASteward() {
        assertThat(door.bearer("rita-token")).contains(new Reader("rita", Role.REVIEWER));
        assertThat(door.bearer("operator-secret")).contains(new Reader("operator", Role.STEWARD));
        assertThat(door.bearer("rita-token ")).isEmpty();
    }

    @Test
    void theFirstStewardIsMadeOnceAndOnlyWhenThereIsNobody() {
        assertThat(door.openSetUp()).isEmpty();
        var empty = new Accounts(_ -> {}, clock);
        var first = new FrontDoor(empty, null, clock);
        var secret = first.openSetUp().orElseThrow();
        assertThat(first.setUp("guess", "sam", "a long password")).isInstanceOf(SetUp.NotOpen.class);
        assertThat(first.setUp(secret, "sam", "short")).isInstanceOf(SetUp.Invalid.class);
        assertThat(first.setUp(secret, "sam", "a long password")).isInstanceOf(SetUp.Created.class);
        assertThat(first.setUp(secret, "eve", "a long password")).isInstanceOf(SetUp.NotOpen.class);
    }

    private Session signedIn() {
        return switch (door.signIn("rita", "a long password", HERE)) {
            case SignIn.SignedIn(var session) -> session;
            case SignIn.Refused _, SignIn.TooMany _ -> throw new AssertionError("not signed in");
        };
    }

    private void readBack(ProducerRecord<byte[], byte[]> written) {
        accounts.apply(new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value()));
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
