package org.mangomoment.classifier.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.Kafka;
import org.mangomoment.classifier.learning.Taught;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.CodebookTrial;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.CodebookFile;

/// Steward's wishes to try a codebook are answered, on a real broker.
class CodebookTrialsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IN_FORCE = """
            {"version": 1, "dimensions": [
               {"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": [{"phrase": "blanket", "weight": 3}]}},
               {"id": "family", "prior": 0.2, "cues": {"nl": [], "en": []}}],
             "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
            """;

    private final Failures failures = new Failures();

    @Test
    void aTrialIsAnsweredOnceAndOneThatCannotBeUsedIsToldToo(@TempDir Path folder) throws Exception {
        try (var kafka = new Kafka(folder);
                var publisher = new Publisher(kafka.properties())) {
            var trials = new CodebookTrials(
                    new Foundation(
                            kafka.properties(),
                            publisher,
                            new DiskSpace(DiskSettings.UNWATCHED),
                            new SimpleMeterRegistry(),
                            Clock.systemUTC(),
                            failures),
                    codebook -> new CueSuggester(Codebook.of(codebook), new Lemmatizers(word -> word, word -> word)));
            var story = new Taught("story-1", "There was a guitar.", Set.of(), "yes");
            kafka.write(Topics.CODEBOOKS, "1", CodebookFile.read(IN_FORCE));
            kafka.write(Topics.STORIES, "story-1", story.story());
            var decision = story.decision("anna", 1, false, Set.of("family"));
            kafka.write(Topics.DECISIONS, new StoryPart("story-1", decision.getDecisionId()), decision);
            ask(kafka, "one", IN_FORCE.replace("blanket", "guitar").replace("\"id\": \"family\"", "\"id\": \"kin\""));
            ask(kafka, "two", IN_FORCE.replace("blanket", "<nonsense>"));

            trials.follower().start();
            answered(trials, kafka, "one");
            var findings = newest(kafka, "one").getFindings();
            assertThat(findings.getStories()).isEqualTo(1);
            assertThat(findings.getModel()).isEqualTo("cues-2");
            assertThat(findings.getStoryChanges()).singleElement().satisfies(change -> {
                assertThat(change.getMore()).containsExactly("comfort");
                assertThat(change.getDropped()).containsExactly("family");
            });
            assertThat(newest(kafka, "one").getCodebook()).isNull();
            answered(trials, kafka, "two");
            assertThat(newest(kafka, "two").getFailed()).isTrue();
            assertThat(kafka.content().of(Topics.CODEBOOK_TRIALS, "one")).hasSize(2);
            trials.follower().close();
            assertThat(failures.any()).isFalse();
        }
    }

    private static void ask(Kafka kafka, String id, String codebook) {
        kafka.write(
                Topics.CODEBOOK_TRIALS,
                id,
                CodebookTrial.newBuilder()
                        .setTrialId(id)
                        .setRevision("a revision")
                        .setBy("rosa")
                        .setAt(Instant.EPOCH)
                        .setCodebook(CodebookFile.read(codebook.replace("\"version\": 1", "\"version\": 2")))
                        .build());
    }

    private static void answered(CodebookTrials trials, Kafka kafka, String id) {
        await().atMost(PATIENCE).ignoreException(NoSuchElementException.class).until(() -> {
            trials.goOn();
            var trial = newest(kafka, id);
            return trial.getFailed() || trial.getFindings() != null;
        });
    }

    private static CodebookTrial newest(Kafka kafka, String id) {
        return kafka.content().of(Topics.CODEBOOK_TRIALS, id).getLast();
    }
}
