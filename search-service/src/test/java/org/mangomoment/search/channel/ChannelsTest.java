package org.mangomoment.search.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.log.LinearizableLog;

/// Two desks that change one channel.
class ChannelsTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final AgreedTerms TERMS = new AgreedTerms("winter", List.of(), null, List.of(), null, false, null);

    private final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();

    @Test
    void aKeyThatAnotherProcessRevokedStaysRevokedWhenSomethingElseChangesHere() {
        var here = new Desk().channels;
        var there = new Desk().channels;
        var opened = (ChannelAct.KeyMade) here.open("north", TERMS, "sam");
        assertThat(there.open("north", TERMS, "sam")).as("its keys").isInstanceOf(ChannelAct.Exists.class);
        here.revoke("north", opened.key().id(), "sam");
        new UnitInvitations(there, Clock.systemUTC()).invite("north", "Geriatrie", "sam");
        for (var channels : List.of(here, there, new Desk().read())) {
            var channel = channels.find("north").orElseThrow();
            assertThat(channels.working(channel)).isEmpty();
        }
        assertThat(there.find("north").orElseThrow().getInvitations()).hasSize(1);
    }

    /// Reads what others write only when it has to.
    private final class Desk implements LinearizableLog {
        private final Channels channels = new Channels(this, Clock.systemUTC());

        Channels read() {
            awaitCurrent();
            return channels;
        }

        @Override
        public boolean publish(ProducerRecord<byte[], byte[]> record) {
            log.add(record);
            apply(record);
            return true;
        }

        @Override
        public void awaitCurrent() {
            log.forEach(this::apply);
        }

        private void apply(ProducerRecord<byte[], byte[]> record) {
            channels.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
        }
    }
}
