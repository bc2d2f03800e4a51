package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.ClassifierService;
import org.mangomoment.classifier.ClassifierSettings;
import org.mangomoment.classifier.Kafka;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;

/// Two classifiers of one cluster: one trains, and when it leaves, the other does. Each leaves once, so whoever
/// sat first had to be followed.
class TakeoverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Taught> STORIES = Taught.stories(100, 5);

    private final Failures failures = new Failures();

    @Test
    void whoeverTrainsIsFollowedWhenItLeavesAndEveryWishIsAnsweredOnce(@TempDir Path folder) throws Exception {
        try (var kafka = new Kafka(folder.resolve("broker"))) {
            var first = started(kafka, folder.resolve("first"));
            var second = started(kafka, folder.resolve("second"));
            decide(kafka);
            var model = Objects.requireNonNull(
                    answered(kafka, "train", ModelAct.TRAIN, null).getResult());

            first.close();
            answered(kafka, "while-one-is-gone", ModelAct.PROMOTE, model);
            var third = started(kafka, folder.resolve("third"));
            second.close();
            answered(kafka, "while-another-is-gone", ModelAct.ROLL_BACK, "cues-1");

            for (var id : List.of("train", "while-one-is-gone", "while-another-is-gone")) {
                assertThat(kafka.content().of(Topics.MODEL_REQUESTS, id))
                        .as("the wish %s and its answer", id)
                        .hasSize(2);
            }
            third.close();
            assertThat(failures.any()).isFalse();
        }
    }

    private static void decide(Kafka kafka) {
        for (int number = 0; number < STORIES.size(); number++) {
            var taught = STORIES.get(number);
            var decision = taught.decision(number, false);
            kafka.write(Topics.STORIES, taught.id(), taught.story());
            kafka.write(Topics.CONSENTS, taught.id(), taught.consent(true));
            kafka.write(Topics.DECISIONS, new StoryPart(taught.id(), decision.getDecisionId()), decision);
        }
    }

    private static ModelRequest answered(Kafka kafka, String id, ModelAct act, @Nullable String modelId) {
        kafka.write(
                Topics.MODEL_REQUESTS,
                id,
                ModelRequest.newBuilder()
                        .setRequestId(id)
                        .setAct(act)
                        .setModelId(modelId)
                        .setBy("steward")
                        .setAt(Taught.NOON)
                        .build());
        var records = await().atMost(PATIENCE)
                .until(() -> kafka.content().of(Topics.MODEL_REQUESTS, id), all -> all.size() > 1);
        return Objects.requireNonNull(records.getLast());
    }

    private ClassifierService started(Kafka kafka, Path state) throws Exception {
        var overlay = Map.<String, Object>of(
                "kafka.bootstrap",
                kafka.bootstrap(),
                "http.port",
                0,
                "stream.state-folder",
                state.toString(),
                "learning.after",
                0,
                "learning.fewest",
                50,
                "embedding.on",
                false);
        var service =
                new ClassifierService(Settings.read(ClassifierSettings.class, "classifier-stream", overlay), failures);
        service.start();
        return service;
    }
}
