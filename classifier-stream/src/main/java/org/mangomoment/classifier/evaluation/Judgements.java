package org.mangomoment.classifier.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.evaluation.Evaluation.Timing;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;

/// Collects what was suggested for stories whose answers are known.
final class Judgements {
    private final boolean oneFits;
    private final List<Judged> dimensions = new ArrayList<>();
    private final List<JudgedEligibility> eligibility = new ArrayList<>();
    private int stories;

    /// @param oneFits whether every story has exactly one label
    Judgements(boolean oneFits) {
        this.oneFits = oneFits;
    }

    void add(Suggester suggester, DecidedStory story) {
        var suggested = suggester.suggest(story.text(), story.language());
        stories++;
        if (story.eligibility() != null)
            eligibility.add(new JudgedEligibility(
                    story.id(), story.eligibility(), suggested.eligibility().verdict()));
        if (story.hasDimensions())
            dimensions.add(
                    oneFits
                            ? Judged.oneFits(story.id(), story.dimensions(), suggested.dimensions())
                            : Judged.severalMayFit(story.id(), story.dimensions(), suggested.dimensions()));
    }

    Evaluation evaluation(double trainNanos, double suggestNanos) {
        var timing = new Timing(trainNanos / 1e9, suggestNanos / 1e6 / Math.max(1, stories));
        return Evaluation.of(dimensions, eligibility, timing);
    }
}
