package org.mangomoment.allinone.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionChange;
import org.mangomoment.schemas.DimensionFigures;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelChanges;
import org.mangomoment.schemas.ModelEvaluation;
import org.mangomoment.schemas.ModelFigures;
import org.mangomoment.schemas.ModelObjection;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.schemas.codebook.Codebook;

/// What people and the trainer did with the stories of the folder.
final class KeptEvents {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private KeptEvents() {}

    /// Two reviewers agree on the first story and differ on the second, and one calls the third no Mangomoment. A model
    /// waits for a steward. The last story is withdrawn.
    static List<ProducerRecord<byte[], byte[]>> all(List<String> stories) {
        return List.of(
                model(),
                withdrawal(stories.getLast()),
                decided(stories.get(0), "ann", EligibilityAnswer.YES, DimensionAnswer.ACCEPT),
                decided(stories.get(0), "ben", EligibilityAnswer.YES, DimensionAnswer.ADD),
                decided(stories.get(1), "ann", EligibilityAnswer.YES, DimensionAnswer.ACCEPT),
                decided(stories.get(1), "ben", EligibilityAnswer.UNCLEAR, DimensionAnswer.REJECT),
                decided(stories.get(2), "ben", EligibilityAnswer.NO, DimensionAnswer.REJECT));
    }

    private static ProducerRecord<byte[], byte[]> decided(
            String story, String reviewer, EligibilityAnswer eligible, DimensionAnswer respect) {
        var decision = Decision.newBuilder()
                .setDecisionId(reviewer + "-decided")
                .setStoryId(story)
                .setStoryVersion(1)
                .setReviewer(reviewer)
                .setAct(DecisionAct.DECIDE)
                .setEligibility(
                        new EligibilityVerdict(eligible, eligible == EligibilityAnswer.NO ? "planned-event" : null))
                .setDimensions(List.of(new DimensionVerdict("respect", respect)))
                .setMemo("A synthetic note.")
                .setShown(new SuggestionShown("cues-1", 1, Map.of("respect", 0.75), EligibilityAnswer.YES))
                .setBlind(reviewer.equals("ben"))
                .setMillisTaken(12_000)
                .setAt(NOON)
                .build();
        return Topics.DECISIONS.record(new StoryPart(story, decision.getDecisionId()), decision);
    }

    private static ProducerRecord<byte[], byte[]> withdrawal(String story) {
        return Topics.WITHDRAWALS.record(story, new Withdrawal(story, NOON, WithdrawnBy.TELLER, "import", null, null));
    }

    private static ProducerRecord<byte[], byte[]> model() {
        var model = Model.newBuilder()
                .setModelId("trained-00000001")
                .setState(ModelState.CANDIDATE)
                .setCodebookVersion(1)
                .setTrainedOn(4)
                .setParameters(parameters())
                .setEvaluation(evaluation())
                .setChangedBy("classifier")
                .setAt(NOON)
                .setLearnedUntil(NOON)
                .build();
        return Topics.MODELS.record(model.getModelId(), model);
    }

    private static ModelParameters parameters() {
        var cues = new CueSuggester(Codebook.bundled(), new Lemmatizers(word -> word, word -> word));
        return new Trainer(cues)
                .train(List.of(
                        new DecidedStory("1", "A warm blanket at night.", "en", Set.of("physical-comfort")),
                        new DecidedStory("2", "A warm blanket and a soft pillow.", "en", Set.of("physical-comfort")),
                        new DecidedStory("3", "Our daughter could stay the night.", "en", Set.of("family")),
                        new DecidedStory("4", "Our daughter was called at once.", "en", Set.of("family"))))
                .parameters();
    }

    private static ModelEvaluation evaluation() {
        return ModelEvaluation.newBuilder()
                .setMeasured(21)
                .setJudged(22)
                .setBlind(3)
                .setBlindOnly(false)
                .setCandidate(figures("trained-00000001", 0.38))
                .setInForce(figures("cues-1", 0.41))
                .setObjections(List.of(ModelObjection.MACRO_F1_WORSE))
                .setChanges(new ModelChanges(6, 2, 1, Map.of("family", new DimensionChange(2, 1))))
                .build();
    }

    private static ModelFigures figures(String modelId, double macroF1) {
        return ModelFigures.newBuilder()
                .setModelId(modelId)
                .setMacroF1(macroF1)
                .setMacroF1From(macroF1 - 0.125)
                .setMacroF1To(macroF1 + 0.125)
                .setMicroF1(0.47)
                .setRightFirst(0.65)
                .setCalibrationError(0.02)
                .setRecallOfNo(0.5)
                .setDimensions(List.of(new DimensionFigures("family", 7, 0.4, 0.6, 0.48)))
                .build();
    }
}
