package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.Suggester;

/// Suggests by what was learned from decisions, with the codebook's cues as prior. Eligibility is the cues' to say.
public final class TrainedSuggester implements Suggester {

    private final String modelId;
    private final TrainedModel model;
    private final CueSuggester cues;
    private final FeatureReader reader = new FeatureReader();

    /// @param cues of the codebook that the model was trained with
    public TrainedSuggester(String modelId, TrainedModel model, CueSuggester cues) {
        this.modelId = modelId;
        this.model = model;
        this.cues = cues;
    }

    @Override
    public String modelId() {
        return modelId;
    }

    @Override
    public int codebookVersion() {
        return model.codebookVersion();
    }

    @Override
    public Suggested suggest(String text, String language) {
        var byCues = cues.suggest(text, language);
        var read = ReadText.of(text, reader, model.vocabulary());
        var vector = CueVector.joined(
                read.vector(), model.vocabulary().size(), CueVector.logOdds(byCues, model.cueDimensions()));
        return new Suggested(
                byCues.eligibility(),
                model.outputs().stream()
                        .map(output -> new SuggestedDimension(
                                output.dimension(),
                                LogOdds.probability(output.logOdds(vector)),
                                output.threshold(),
                                evidence(text, output, read, byCues)))
                        .sorted(SuggestedDimension.HIGHEST_FIRST)
                        .toList());
    }

    /// What words add by themselves and as cues.
    private List<Evidence> evidence(String text, Output output, ReadText read, Suggested byCues) {
        var byWord = read.contributions(output.weights());
        for (var dimension : byCues.dimensions()) {
            int cue = model.cueDimensions().indexOf(dimension.dimension());
            if (cue < 0) continue;
            double weight = output.weights()[model.vocabulary().size() + cue] * CueVector.SCALE;
            for (var evidence : dimension.evidence()) read.spread(evidence.times(weight), byWord);
        }
        return WordEvidence.of(text, read.words(), byWord);
    }
}
