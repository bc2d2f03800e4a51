package org.mangomoment.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Topics;

class StoryRecordsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /// A new story, one whose receipt is not known here and whose teller has answered since, and newer states.
    @ParameterizedTest
    @CsvSource({"false, false, true", "false, true, false", "true, false, true", "true, true, false"})
    void consentIsNeverWrittenOverWhatTheTellerAnsweredPersonally(boolean again, boolean answered, boolean written) {
        assertThat(topics(again ? NOW.minusSeconds(60) : null, answered).contains(Topics.CONSENTS.name()))
                .isEqualTo(written);
    }

    private static List<String> topics(@Nullable Instant taken, boolean answered) {
        var story = new NewStory(
                new Source("survey", "survey", Door.PUSH, List.of(), "nl", "push-1"),
                "key",
                "Synthetisch.",
                Circumstances.UNKNOWN,
                Map.of("research", true),
                null,
                List.of());
        return new StoryRecords(story, "0a1b", "00".repeat(32), NOW, null, taken, answered)
                .content().stream().map(ProducerRecord::topic).toList();
    }
}
