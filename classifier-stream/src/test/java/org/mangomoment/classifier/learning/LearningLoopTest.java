package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.ClassifierService;
import org.mangomoment.classifier.ClassifierSettings;
import org.mangomoment.classifier.Kafka;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelEvaluation;
import org.mangomoment.schemas.ModelObjection;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;

/// The whole loop on a real broker: decisions, a candidate, its promotion, fresh suggestions, a candidate that
/// is worse, a steward who overrules, and the way back.
class LearningLoopTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DECIDED = 200;
    private static final List<Taught> STORIES = Taught.stories(250, 1);

    private static final Taught REFUSED = Taught.refused("nobody-decided-it");

    /// Two stories more that are learned from at first: one is withdrawn, one loses its consent for research.
    private static final List<Taught> LEAVING = Taught.stories(290, 1).stream()
            .skip(STORIES.size())
            .filter(taught ->
                    !Example.heldOut(taught.id()) && taught.eligibility().equals("yes"))
            .limit(2)
            .toList();

    private final Failures failures = new Failures();

    @Test
    void decisionsTeachAModelThatIsPutIntoUseWhenItIsNotWorse(@TempDir Path folder) throws Exception {
        try (var kafka = new Kafka(folder.resolve("broker"));
                var service = service(kafka, folder)) {
            service.start();
            kafka.writeAll(Stream.of(STORIES, LEAVING, List.of(REFUSED))
                    .flatMap(List::stream)
                    .map(taught -> Topics.STORIES.record(taught.id(), taught.story()))
                    .toList());
            awaitSuggestionsOf(kafka, "cues-1");
            awaitVerdict(kafka, "cues-1", verdict -> verdict != EligibilityAnswer.NO);

            decideAll(kafka);
            var trained = awaitActive(kafka, "trained-");
            assertThat(evaluation(trained).getObjections()).isEmpty();
            assertThat(evaluation(trained).getCandidate().getMacroF1())
                    .isGreaterThan(evaluation(trained).getInForce().getMacroF1());
            assertThat(evaluation(trained).getChanges().getDiffer()).isPositive();
            await().atMost(PATIENCE).until(() -> newest(kafka, "cues-1").getState() == ModelState.RETIRED);
            awaitSuggestionsOf(kafka, trained.getModelId());
            assertThat(rightOnUndecided(kafka)).isGreaterThan(0.9);
            awaitVerdict(kafka, trained.getModelId(), verdict -> verdict == EligibilityAnswer.NO);
            assertThat(evaluation(trained).getCandidate().getRecallOfNo())
                    .isGreaterThan(evaluation(trained).getInForce().getRecallOfNo());
            assertThat(evaluation(trained).getChanges().getVerdicts()).isPositive();
            decidedStoriesAreUntouched(kafka);

            kafka.write(Topics.STORIES, LEAVING.getFirst().id(), null);
            kafka.write(
                    Topics.CONSENTS, LEAVING.getLast().id(), LEAVING.getLast().consent(false));
            teachNonsense(kafka);
            var candidate = Objects.requireNonNull(
                    ask(kafka, ModelAct.TRAIN, null, ModelOutcome.CANDIDATE).getResult());
            assertThat(evaluation(newest(kafka, candidate)).getObjections()).contains(ModelObjection.MACRO_F1_WORSE);
            assertThat(newest(kafka, candidate).getState()).isEqualTo(ModelState.CANDIDATE);
            assertThat(newest(kafka, candidate).getTrainedOn()).isEqualTo(trained.getTrainedOn() - LEAVING.size());
            assertThat(newest(kafka, trained.getModelId()).getState()).isEqualTo(ModelState.ACTIVE);
            ask(kafka, ModelAct.PROMOTE, candidate, ModelOutcome.PROMOTED);
            awaitSuggestionsOf(kafka, candidate);

            ask(kafka, ModelAct.ROLL_BACK, trained.getModelId(), ModelOutcome.PROMOTED);
            awaitSuggestionsOf(kafka, trained.getModelId());
            ask(kafka, ModelAct.ROLL_BACK, "cues-1", ModelOutcome.PROMOTED);
            awaitSuggestionsOf(kafka, "cues-1");
            assertThat(newest(kafka, trained.getModelId()))
                    .extracting(Model::getState, Model::getChangedBy)
                    .containsExactly(ModelState.RETIRED, "steward");
            ask(kafka, ModelAct.PROMOTE, "trained-unknown", ModelOutcome.NO_SUCH_MODEL);
            assertThat(kafka.content().deadLetters()).isEmpty();
            assertThat(failures.any()).isFalse();
        }
    }

    /// Tellers allow research before anybody decides.
    private static void decideAll(Kafka kafka) {
        var taught = Stream.of(LEAVING, STORIES.subList(0, DECIDED))
                .flatMap(List::stream)
                .toList();
        kafka.writeAll(taught.stream()
                .map(one -> Topics.CONSENTS.record(one.id(), one.consent(true)))
                .toList());
        var decisions = new ArrayList<ProducerRecord<byte[], byte[]>>();
        LEAVING.forEach(one -> decisions.add(decided(one, one.decision(0, false))));
        for (int number = 0; number < DECIDED; number++) {
            var one = STORIES.get(number);
            decisions.add(decided(one, one.decision(number, number % 5 == 0)));
        }
        kafka.writeAll(decisions);
    }

    private static ProducerRecord<byte[], byte[]> decided(Taught taught, Decision decision) {
        return Topics.DECISIONS.record(new StoryPart(taught.id(), decision.getDecisionId()), decision);
    }

    /// A second reviewer who calls everything access, where models learn and not where they are measured.
    private static void teachNonsense(Kafka kafka) {
        for (var taught : STORIES.subList(0, DECIDED)) {
            var decision = taught.decision("reviewer", 1_000, false, Set.of("access"));
            if (!Example.heldOut(taught.id())) {
                kafka.write(Topics.DECISIONS, new StoryPart(taught.id(), decision.getDecisionId()), decision);
            }
        }
    }

    private static ModelRequest ask(Kafka kafka, ModelAct act, @Nullable String modelId, ModelOutcome outcome) {
        var request = ModelRequest.newBuilder()
                .setRequestId(act + "-" + modelId)
                .setAct(act)
                .setModelId(modelId)
                .setBy("steward")
                .setAt(Taught.NOON)
                .build();
        kafka.write(Topics.MODEL_REQUESTS, request.getRequestId(), request);
        var answers = await().atMost(PATIENCE)
                .until(() -> kafka.content().of(Topics.MODEL_REQUESTS, request.getRequestId()), all -> all.size() > 1);
        var answer = Objects.requireNonNull(answers.getLast());
        assertThat(answer.getOutcome()).isEqualTo(outcome);
        return answer;
    }

    private static Model awaitActive(Kafka kafka, String prefix) {
        return await().atMost(PATIENCE)
                .until(
                        () -> kafka.content().all(Topics.MODELS).stream()
                                .filter(model ->
                                        model.getModelId().startsWith(prefix) && model.getState() == ModelState.ACTIVE)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void awaitSuggestionsOf(Kafka kafka, String modelId) {
        await().atMost(PATIENCE)
                .until(() -> STORIES.stream()
                        .allMatch(taught -> suggestions(kafka, taught).stream()
                                .reduce((_, last) -> last)
                                .filter(last -> last.getModelId().equals(modelId))
                                .isPresent()));
    }

    /// Whether the refused kind of story is a Mangomoment, as a model suggests.
    private static void awaitVerdict(Kafka kafka, String modelId, Predicate<EligibilityAnswer> expected) {
        await().atMost(PATIENCE)
                .until(
                        () -> suggestions(kafka, REFUSED).stream()
                                .filter(made -> made.getModelId().equals(modelId))
                                .map(made -> made.getEligibility().getVerdict())
                                .toList(),
                        verdicts -> verdicts.size() == 1 && expected.test(verdicts.getFirst()));
    }

    /// Of the stories that nobody decided, the share for which exactly the right dimensions are suggested.
    private static double rightOnUndecided(Kafka kafka) {
        var undecided = STORIES.subList(DECIDED, STORIES.size()).stream()
                .filter(taught -> taught.eligibility().equals("yes"))
                .toList();
        return undecided.stream()
                        .filter(taught -> suggestions(kafka, taught).getLast().getDimensions().stream()
                                .filter(DimensionSuggestion::getSuggested)
                                .map(DimensionSuggestion::getDimension)
                                .collect(Collectors.toSet())
                                .equals(taught.dimensions()))
                        .count()
                / (double) undecided.size();
    }

    private static void decidedStoriesAreUntouched(Kafka kafka) {
        for (int number = 0; number < DECIDED; number++) {
            var taught = STORIES.get(number);
            var decision = taught.decision(number, number % 5 == 0);
            assertThat(kafka.content().of(Topics.DECISIONS, new StoryPart(taught.id(), decision.getDecisionId())))
                    .containsExactly(decision);
            assertThat(kafka.content().of(Topics.STORIES, taught.id())).containsExactly(taught.story());
            assertThat(suggestions(kafka, taught))
                    .extracting(Suggestions::getModelSince)
                    .isSorted();
        }
    }

    private static List<Suggestions> suggestions(Kafka kafka, Taught taught) {
        return kafka.content().of(Topics.SUGGESTIONS, taught.id());
    }

    private static Model newest(Kafka kafka, String modelId) {
        return Objects.requireNonNull(kafka.content().of(Topics.MODELS, modelId).getLast());
    }

    private static ModelEvaluation evaluation(Model model) {
        return Objects.requireNonNull(model.getEvaluation());
    }

    private ClassifierService service(Kafka kafka, Path folder) {
        var overlay = Map.of(
                "kafka.bootstrap",
                kafka.bootstrap(),
                "http.port",
                0,
                "stream.state-folder",
                folder.resolve("state").toString(),
                "learning.fewest",
                100,
                "learning.after",
                DECIDED + LEAVING.size(),
                "learning.starter",
                false);
        return new ClassifierService(Settings.read(ClassifierSettings.class, "classifier-stream", overlay), failures);
    }
}
