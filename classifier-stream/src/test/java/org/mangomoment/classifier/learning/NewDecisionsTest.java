package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;

class NewDecisionsTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final Taught STORY = Taught.stories(1, 1).getFirst();

    private final NewDecisions decisions = new NewDecisions();

    @Test
    void decisionsAfterATimeAreCounted() {
        decided("one", 1);
        decided("two", 2);
        decided("three", 3);
        assertThat(decisions.since(at(1))).isEqualTo(2);
        assertThat(decisions.since(Instant.EPOCH)).isEqualTo(3);
        assertThat(decisions.newest()).isEqualTo(at(3));
    }

    @Test
    void aDecisionThatIsReadAgainCountsOnce() {
        decided("one", 1);
        decided("one", 1);
        assertThat(decisions.since(Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void anErasedDecisionIsForgotten() {
        decided("one", 1);
        read(Topics.DECISIONS.record(new StoryPart("story", "one"), null));
        assertThat(decisions.since(Instant.EPOCH)).isZero();
        assertThat(decisions.newest()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void onlyDecidingCounts() {
        var undo = Decision.newBuilder(STORY.decision(1, false))
                .setAct(DecisionAct.UNDO)
                .build();
        read(Topics.DECISIONS.record(new StoryPart("story", "undo"), undo));
        assertThat(decisions.since(Instant.EPOCH)).isZero();
    }

    @Test
    void aDecisionThatWasCarriedOverIsNotNew() {
        var carried = Decision.newBuilder(STORY.decision(1, false))
                .setCarriedFrom(new CarriedFrom("other", "a decision", 1L))
                .build();
        read(Topics.DECISIONS.record(new StoryPart("story", "carried"), carried));
        assertThat(decisions.since(Instant.EPOCH)).isZero();
    }

    @Test
    void bytesThatAreNoDecisionChangeNothing() {
        decided("one", 1);
        var key = Topics.DECISIONS.record(new StoryPart("story", "one"), null).key();
        decisions.apply(List.of(new ConsumerRecord<>(Topics.DECISIONS.name(), 0, 0, key, new byte[] {1, 2, 3})));
        assertThat(decisions.since(Instant.EPOCH)).isEqualTo(1);
    }

    private void decided(String id, int minute) {
        var decision =
                Decision.newBuilder(STORY.decision(1, false)).setAt(at(minute)).build();
        read(Topics.DECISIONS.record(new StoryPart("story", id), decision));
    }

    private void read(ProducerRecord<byte[], byte[]> written) {
        decisions.apply(List.of(new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value())));
    }

    private static Instant at(int minute) {
        return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(60L * minute);
    }
}
