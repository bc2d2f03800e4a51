package org.mangomoment.classifier.model;

import java.util.LinkedHashMap;
import java.util.List;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.SuggestedEligibility;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.embeddings.Embedder;

/// Suggests by what was learned from decisions, with the codebook's cues as prior. What nothing was learned of is the
/// cues' to say: eligibility until enough was decided about it, and dimensions that are newer than the model.
public final class TrainedSuggester implements Suggester {

    private final String modelId;
    private final TrainedModel model;
    private final CueSuggester cues;
    private final Embedder embedder;
    private final FeatureReader reader = new FeatureReader();

    /// @param cues of the codebook that the model is for
    /// @throws IllegalArgumentException when the model needs an embedder
    public TrainedSuggester(String modelId, TrainedModel model, CueSuggester cues) {
        this(modelId, model, cues, Embedder.NONE);
    }

    /// @param cues     of the codebook that the model is for
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
        var read = FeatureText.of(text, reader, model.vocabulary());
        var passages = EmbeddedPassage.of(text, language, read.words(), embedder);
        var withCues =
                CueVector.joined(read.vector(), model.vocabulary().size(), CueVector.logOdds(byCues, model.known()));
        var vector = model.meaning().joined(withCues, model.firstMeaning(), passages);
        var reading = new Reading(text, read, byCues, passages);
        return new Suggested(eligibility(vector, reading), dimensions(vector, reading));
    }

    private List<SuggestedDimension> dimensions(SparseVector vector, Reading reading) {
        var byId = new LinkedHashMap<String, SuggestedDimension>();
        for (var output : model.outputs()) {
            var learned = new SuggestedDimension(
                    output.dimension(),
                    LogOdds.probability(output.logOdds(vector)),
                    output.threshold(),
                    evidence(output, reading));
            byId.merge(output.dimension(), learned, TrainedSuggester::stronger);
        }
        reading.byCues().dimensions().forEach(byCues -> byId.putIfAbsent(byCues.dimension(), byCues));
        return byId.values().stream().sorted(SuggestedDimension.HIGHEST_FIRST).toList();
    }

    /// What fits one of the dimensions that were merged fits what came of them.
    private static SuggestedDimension stronger(SuggestedDimension one, SuggestedDimension other) {
        if (one.suggested() != other.suggested()) return one.suggested() ? one : other;
        return SuggestedDimension.HIGHEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /// The reason why it is none stays the cues' to say: a model learns from the answer only.
    private SuggestedEligibility eligibility(SparseVector vector, Reading reading) {
        var learned = model.eligibility();
        if (learned == null) return reading.byCues().eligibility();
        double logOdds = learned.output().logOdds(vector);
        var verdict = learned.cuts().verdict(logOdds);
        var reason =
                verdict == Verdict.YES ? null : reading.byCues().eligibility().reason();
        return new SuggestedEligibility(
                verdict, LogOdds.probability(logOdds), reason, evidence(learned.output(), reading));
    }

    /// A text as it was read for one suggestion.
    private record Reading(String text, FeatureText words, Suggested byCues, List<EmbeddedPassage> passages) {}

    /// What words add by themselves and as cues, and sentences by what they are about.
    private List<Evidence> evidence(LinearClassifier output, Reading reading) {
        var byWord = reading.words().contributions(output.weights());
        for (var dimension : reading.byCues().dimensions())
            spread(output, dimension.dimension(), dimension.evidence(), reading.words(), byWord);
        spread(output, CueVector.ELIGIBLE, reading.byCues().eligibility().evidence(), reading.words(), byWord);
        var byPassage = model.meaning().contributions(reading.passages(), output.weights(), model.firstMeaning());
        return WordEvidence.of(reading.text(), reading.words().words(), byWord, reading.passages(), byPassage);
    }

    private void spread(
            LinearClassifier output, String about, List<Evidence> evidence, FeatureText words, double[] byWord) {
        int cue = model.known().indexOf(about);
        if (cue < 0) return;
        double weight = output.weights()[model.vocabulary().size() + cue] * CueVector.SCALE;
        for (var span : evidence) words.spread(span.times(weight), byWord);
    }
}
