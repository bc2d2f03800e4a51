package org.mangomoment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/// One record that cannot be read holds up no other.
class DeadLetterSinkTest {
    private final List<ProducerRecord<byte[], byte[]>> letters = new ArrayList<>();
    private final DeadLetterSink sink = new DeadLetterSink(Service.INGEST, letters::add, () -> Instant.EPOCH);

    @Test
    void whatCannotBeReadIsKeptWithItsBytesAndNotWithWhatItSays() {
        var rubbish = new ConsumerRecord<>("contacts", 3, 7, new byte[] {1}, "Ilse Voorbeeld".getBytes(UTF_8));
        sink.read(List.of(rubbish), record -> Topics.CONTACTS.value(record));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("dead-letters");
            assertThat(letter.value()).isEqualTo(rubbish.value());
            var headers = letter.headers().toString();
            assertThat(headers).doesNotContain("Ilse");
            var read = new ConsumerRecord<>(letter.topic(), 0, 0, letter.key(), letter.value());
            letter.headers().forEach(read.headers()::add);
            assertThat(DeadLetter.of(read).reason()).isEqualTo("cannot be read: UnreadableRecord");
        });
    }

    @Test
    void whatCanBeReadIsNoDeadLetter() {
        var read = new ArrayList<String>();
        sink.read(List.of(new ConsumerRecord<>("contacts", 0, 0, new byte[0], new byte[0])), _ -> read.add("read"));
        assertThat(read).hasSize(1);
        assertThat(letters).isEmpty();
    }
}
