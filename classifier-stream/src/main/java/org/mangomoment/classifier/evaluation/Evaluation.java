package org.mangomoment.classifier.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How good suggestions are on stories whose dimensions are known.
///
/// @param judgements       stories times the models that judged them
/// @param intervals        of some of the measures, by their name, 95 percent
/// @param dimensions       those that at least one story carries
/// @param calibrationError expected calibration error in ten bins, 0 is best
/// @param confusions       commonest first
/// @param eligibility      null when nobody said of any story whether it is a Mangomoment
public record Evaluation(
        int judgements,
        Measures measures,
        Map<String, Interval> intervals,
        double calibrationError,
        List<DimensionMeasures> dimensions,
        List<Confusion> confusions,
        @Nullable EligibilityMeasures eligibility,
        Timing timing) {

    /// How long it took.
    ///
    /// @param trainSeconds          all trainings together
    /// @param suggestMillisPerStory mean, one thread
    public record Timing(double trainSeconds, double suggestMillisPerStory) {}

    static Evaluation of(List<Judged> judged, List<JudgedEligibility> eligibility, Timing timing) {
        return new Evaluation(
                judged.size(),
                Measures.of(judged),
                Bootstrap.intervals(judged, Judged::story, Measures::of, Measures.FIGURES),
                Calibration.error(judged),
                Measures.dimensions(judged).stream()
                        .map(dimension -> DimensionMeasures.of(judged, dimension))
                        .toList(),
                Confusion.commonest(judged),
                EligibilityMeasures.of(eligibility),
                timing);
    }
}
