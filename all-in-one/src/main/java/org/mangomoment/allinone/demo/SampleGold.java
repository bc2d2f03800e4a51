package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.schemas.Topics;

/// Gold stories among the samples: what the steward settled is the right answer, so that a training round can begin.
final class SampleGold {
    private SampleGold() {}

    /// Marks stories; returns when that is durable.
    static void mark(KafkaProperties kafka, List<GoldStory> stories) {
        try (var publisher = new Publisher(kafka)) {
            publisher.publishAndWait(stories.stream()
                    .map(gold -> Topics.GOLD_STORIES.record(gold.getStoryId(), gold))
                    .toList());
        }
    }

    /// What marks a story.
    ///
    /// @param decision as it was posted to the desk
    /// @param by       account name of the steward
    static GoldStory story(JsonNode story, JsonNode decision, String by) {
        return new GoldStory(
                story.path("id").asText(),
                decision.path("decisionId").asText(),
                answer(decision),
                decision.path("adjudication").path("reason").asText(),
                by,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static CodedAnswer answer(JsonNode decision) {
        var eligibility = decision.path("eligibility");
        var yes = eligibility.path("verdict").asText().equals("yes");
        return new CodedAnswer(
                yes ? EligibilityAnswer.YES : EligibilityAnswer.NO,
                reason(eligibility),
                fitting(decision).sorted().toList());
    }

    private static @Nullable String reason(JsonNode eligibility) {
        return eligibility.has("reason") ? eligibility.path("reason").asText() : null;
    }

    private static Stream<String> fitting(JsonNode decision) {
        return decision.path("dimensions").path("accept").valueStream().map(JsonNode::asText);
    }
}
