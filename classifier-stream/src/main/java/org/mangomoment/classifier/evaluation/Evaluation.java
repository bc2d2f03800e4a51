package org.mangomoment.classifier.evaluation;

import java.util.List;
import java.util.Map;

/// How good suggestions are on stories whose dimensions are known.
///
/// @param judgements       stories times the models that judged them
/// @param intervals        of some of the measures, by their name, 95 percent
/// @param dimensions       those that at least one story carries
/// @param calibrationError expected calibration error in ten bins, 0 is best
/// @param confusions       commonest first
public record Evaluation(
        int judgements,
        Measures measures,
        Map<String, Interval> intervals,
        double calibrationError,
        List<DimensionMeasures> dimensions,
        List<Confusion> confusions,
        Timing timing) {

    /// How long it took.
    ///
    /// @param trainSeconds          all trainings together
    /// @param suggestMillisPerStory mean, one thread
    public record Timing(double trainSeconds, double suggestMillisPerStory) {}

    static Evaluation of(List<Judged> judged, Timing timing) {
        return new Evaluation(
                judged.size(),
                Measures.of(judged),
                Bootstrap.intervals(judged),
                Calibration.error(judged),
                Measures.dimensions(judged).stream()
                        .map(dimension -> DimensionMeasures.of(judged, dimension))
                        .toList(),
                Confusion.commonest(judged),
                timing);
    }
}
