package org.mangomoment.classifier.learning;

import java.util.List;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.schemas.ModelEvaluation;

/// Compares a candidate with the model that is active when it is trained.
final class CandidateEvaluation {
    private CandidateEvaluation() {}

    static ModelEvaluation of(Corpus corpus, Suggester candidate, Suggester active, List<String> codebook) {
        var heldOut = corpus.heldOut(PromotionPolicy.FEWEST);
        var decided = heldOut.stream()
                .map(example -> example.decided(example.measure(), codebook))
                .toList();
        int measured =
                (int) decided.stream().filter(DecidedStory::hasDimensions).count();
        var ofCandidate = measured == 0 ? null : Figures.of(candidate, decided);
        var ofActive = measured == 0 ? null : Figures.of(active, decided);
        int blind = (int)
                heldOut.stream().filter(example -> example.blind() != null).count();
        return ModelEvaluation.newBuilder()
                .setMeasured(measured)
                .setJudged((int) decided.stream()
                        .filter(story -> story.eligibility() != null)
                        .count())
                .setBlind(blind)
                .setBlindOnly(blind > 0 && blind == heldOut.size())
                .setCandidate(ofCandidate)
                .setInForce(ofActive)
                .setObjections(PromotionPolicy.objections(measured, ofCandidate, ofActive))
                .setChanges(SuggestionChanges.between(active, candidate, corpus.sample()))
                .build();
    }
}
