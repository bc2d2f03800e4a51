package org.mangomoment.allinone.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;

/// A folder of version 1 is read by every build: same answers, same decisions, same models.
///
/// With `-Dmango.record=true` the folder and its answers are made anew instead, which is right only before a release:
/// afterwards a red test means that data of others can no longer be read.
class KeptFolderTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STORIES = 7;

    @Test
    void aFolderOfVersionOneGivesTheAnswersItGave(@TempDir Path temporary) throws Exception {
        var folder = Files.createDirectory(temporary.resolve("data"));
        if (Boolean.getBoolean("mango.record")) {
            record(folder);
            return;
        }
        KeptFolder.unpack(folder);
        try (var instance = StartedFolder.on(folder)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(KeptAnswers.of(instance)).isEqualTo(KeptFolder.answers()));
        }
    }

    private static void record(Path folder) throws Exception {
        JsonNode answers;
        try (var instance = StartedFolder.on(folder)) {
            instance.bring(samples());
            await().atMost(PATIENCE).until(() -> suggested(instance).size() == STORIES);
            var stories = suggested(instance);
            try (var publisher = new Publisher(instance.kafka())) {
                RetryingPublisher.on(() -> publisher.publishAndWait(KeptEvents.all(stories)));
            }
            await().atMost(PATIENCE).until(() -> isSettled(instance, stories.getLast()));
            answers = KeptAnswers.of(instance);
            instance.stop();
        }
        KeptFolder.pack(folder, answers);
    }

    /// Whether decisions and model are at the desk, and nothing is left of the story that was withdrawn.
    private static boolean isSettled(StartedFolder instance, String withdrawn) throws Exception {
        var answers = KeptAnswers.of(instance);
        return answers.at("/found//total").asInt() == STORIES - 1
                && answers.at("/found/review:disputed/total").asInt() == 1
                && answers.at("/found/eligibility:no/total").asInt() == 1
                && answers.at("/models/models").size() == 2
                && List.of("submissions", "consents", "stories", "suggestions").stream()
                        .noneMatch(topic -> answers.path("log").path(topic).has(withdrawn));
    }

    private static List<String> suggested(StartedFolder instance) throws Exception {
        return instance.search("")
                .path("hits")
                .valueStream()
                .filter(hit -> !hit.path("suggestions").isEmpty())
                .map(hit -> hit.path("id").asText())
                .sorted()
                .toList();
    }

    private static String samples() throws IOException {
        try (var file = Objects.requireNonNull(KeptFolderTest.class.getResourceAsStream("/samples/stories.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(STORIES)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
