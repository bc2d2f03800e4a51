package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.embedding.Embedder;
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
    private final Embedder embedder;
    private final FeatureReader reader = new FeatureReader();

    /// @param cues of the codebook that the model was trained with
    /// @throws IllegalArgumentException when the model needs an embedder
    public TrainedSuggester(String modelId, TrainedModel model, CueSuggester cues) {
        this(modelId, model, cues, Embedder.NONE);
    }

    /// @param cues     of the codebook that the model was trained with
    /// @param embedder the one that it was trained with; any other when it needs none
    /// @throws IllegalArgumentException when the model needs another embedder
    public TrainedSuggester(String modelId, TrainedModel model, CueSuggester cues, Embedder embedder) {
        if (!model.usableWith(embedder))
            throw new IllegalArgumentException("the model needs the embedder " + model.embedder() + ", expected "
                    + (embedder.id().isEmpty() ? "none" : embedder.id()));
        this.embedder = model.embedder().isEmpty() ? Embedder.NONE : embedder;
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
        var passages = Passage.of(text, language, read.words(), embedder);
        var withCues = CueVector.joined(
                read.vector(), model.vocabulary().size(), CueVector.logOdds(byCues, model.cueDimensions()));
        var vector = model.meaning().joined(withCues, model.firstMeaning(), passages);
        return new Suggested(
                byCues.eligibility(),
                model.outputs().stream()
                        .map(output -> new SuggestedDimension(
                                output.dimension(),
                                LogOdds.probability(output.logOdds(vector)),
                                output.threshold(),
                                evidence(text, output, read, byCues, passages)))
                        .sorted(SuggestedDimension.HIGHEST_FIRST)
                        .toList());
    }

    /// What words add by themselves and as cues, and sentences by what they are about.
    private List<Evidence> evidence(
            String text, Output output, ReadText read, Suggested byCues, List<Passage> passages) {
        var byWord = read.contributions(output.weights());
        for (var dimension : byCues.dimensions()) {
            int cue = model.cueDimensions().indexOf(dimension.dimension());
            if (cue < 0) continue;
            double weight = output.weights()[model.vocabulary().size() + cue] * CueVector.SCALE;
            for (var evidence : dimension.evidence()) read.spread(evidence.times(weight), byWord);
        }
        var byPassage = model.meaning().contributions(passages, output.weights(), model.firstMeaning());
        return WordEvidence.of(text, read.words(), byWord, passages, byPassage);
    }
}
