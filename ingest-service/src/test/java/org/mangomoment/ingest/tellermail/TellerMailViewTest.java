package org.mangomoment.ingest.tellermail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;

class TellerMailViewTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final TellerMailView view =
            new TellerMailView(new DeadLetterSink(Service.INGEST, _ -> {}, Clock.systemUTC()));

    @Test
    void theLastAnswerToAPersonCountsInWhateverOrderPartitionsAreRead() {
        var old = sent("old", NOW.minus(Duration.ofDays(3)));
        var recent = sent("recent", NOW.minus(Duration.ofHours(1)));
        for (var order : List.of(List.of(old, recent), List.of(recent, old))) {
            view.reset();
            order.forEach(this::read);

            assertThat(Stream.of("another", "old", "recent")
                            .filter(story -> view.answeredWithin(Duration.ofDays(1), "an", story, NOW)))
                    .containsExactly("another", "old");
        }
    }

    private void read(TellerMail mail) {
        var record = Topics.TELLER_MAILS.record(TellerMailView.key(mail), mail);
        view.apply(List.of(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value())));
    }

    private static TellerMail sent(String story, Instant at) {
        return TellerMail.newBuilder()
                .setStoryId(story)
                .setKind(TellerMailKind.ANSWER)
                .setState(TellerMailState.SENT)
                .setLanguage("nl")
                .setReceiver("an")
                .setAt(at)
                .build();
    }
}
