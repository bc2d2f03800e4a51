package org.mangomoment.classifier.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;

/// How a candidate compares with the model that was in force when it was trained; goes with the model as JSON.
///
/// @param format     of this JSON
/// @param measured   held-out stories whose dimensions were decided
/// @param judged     held-out stories whose eligibility was decided
/// @param blind      held-out stories that somebody decided without seeing the suggestion
/// @param blindOnly  whether only those were measured
/// @param candidate  null when there is nothing to measure with
/// @param inForce    null when there is nothing to measure with
/// @param objections why it is not promoted by itself; none when it is
/// @param changes    what would be suggested otherwise
record CandidateEvaluation(
        int format,
        int measured,
        long judged,
        long blind,
        boolean blindOnly,
        @Nullable Figures candidate,
        @Nullable Figures inForce,
        List<String> objections,
        SuggestionChanges changes) {
    private static final int FORMAT = 1;

    CandidateEvaluation {
        objections = List.copyOf(objections);
    }

    static CandidateEvaluation of(Corpus corpus, Suggester candidate, Suggester inForce, List<String> codebook) {
        var heldOut = corpus.heldOut(PromotionPolicy.FEWEST);
        var decided = heldOut.stream()
                .map(example -> example.decided(example.measure(), codebook))
                .toList();
        int measured =
                (int) decided.stream().filter(DecidedStory::hasDimensions).count();
        var ofCandidate = measured == 0 ? null : Figures.of(candidate, decided);
        var ofInForce = measured == 0 ? null : Figures.of(inForce, decided);
        long blind = heldOut.stream().filter(example -> example.blind() != null).count();
        return new CandidateEvaluation(
                FORMAT,
                measured,
                decided.stream().filter(story -> story.eligibility() != null).count(),
                blind,
                blind > 0 && blind == heldOut.size(),
                ofCandidate,
                ofInForce,
                PromotionPolicy.objections(measured, ofCandidate, ofInForce),
                SuggestionChanges.between(inForce, candidate, corpus.sample()));
    }

    String json() {
        try {
            return new JsonMapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an evaluation cannot be written as JSON", impossible);
        }
    }
}
