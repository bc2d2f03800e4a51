package org.mangomoment.search.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Outcome;

/// Who has which story open: in one process, in another, and after a restart.
class LeasesTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);

    private final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();
    private Instant now = Synthetic.NOON;
    private final Leases leases = leases();

    @Test
    void aStoryIsKeptForWhoeverOpenedItUntilItIsDecidedOrTimeIsUp() {
        assertThat(leases.take("one", RITA)).isTrue();
        assertThat(leases.take("one", RUBEN)).isFalse();
        assertThat(leases.heldByOthers(RUBEN)).containsExactly("one");
        assertThat(leases.heldByOthers(RITA)).isEmpty();
        assertThat(leases.ofAnother("one", RUBEN))
                .hasValueSatisfying(lease -> assertThat(lease.getReviewer()).isEqualTo("rita"));
        leases.release("one", RUBEN);
        assertThat(leases.take("one", RUBEN)).as("only its holder lets go").isFalse();
        leases.release("one", RITA);
        assertThat(leases.take("one", RUBEN)).isTrue();
        now = now.plus(Leases.LENGTH);
        assertThat(leases.take("one", RITA)).as("time is up").isTrue();
    }

    @Test
    void aDecisionThatIsTakenLetsGoAndOneThatIsRefusedDoesNot() {
        leases.take("one", RITA);
        var request = DecisionRequest.undo("any", 1);
        new LeasedDecisions((id, act, who) -> new Outcome.NoStory(), leases).decide("one", request, RITA);
        assertThat(leases.heldByOthers(RUBEN)).containsExactly("one");
        var taken = new Outcome.Taken(Synthetic.decision("one", "rita", Synthetic.NOON, "yes"), true);
        new LeasedDecisions((id, act, who) -> taken, leases).decide("one", request, RITA);
        assertThat(leases.heldByOthers(RUBEN)).isEmpty();
    }

    @Test
    void anotherProcessAndALaterOneKnowIt() {
        leases.take("one", RITA);
        leases.take("two", RITA);
        leases.release("two", RITA);
        var other = leases();
        log.forEach(record -> other.apply(read(record)));
        assertThat(other.heldByOthers(RUBEN)).containsExactly("one");
        other.apply(read(Topics.LEASES.record("one", null)));
        assertThat(other.heldByOthers(RUBEN)).as("its story was withdrawn").isEmpty();
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Boolean>>();
            for (var number = 0; number < 50; number++) {
                var who = new Reader("reviewer-" + number, Role.REVIEWER);
                asked.add(threads.submit(() -> leases.take("one", who)));
            }
            var got = 0;
            for (var answer : asked) {
                got += answer.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
    }

    private Leases leases() {
        return new Leases(
                record -> {
                    synchronized (log) {
                        log.add(record);
                    }
                },
                clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }
}
