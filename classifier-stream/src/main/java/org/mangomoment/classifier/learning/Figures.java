package org.mangomoment.classifier.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.evaluation.DimensionMeasures;
import org.mangomoment.classifier.evaluation.Evaluator;
import org.mangomoment.classifier.evaluation.Interval;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;

/// How good one model is on decisions that no model has learned from. Figures have four decimals.
///
/// @param macroF1Interval 95 percent
/// @param recallOfNo      of the stories that are no Mangomoment, the share for which it says so; null without any
/// @param precisionOfNo   of the stories of which it says so, the share that are none; null without any
/// @param dimensions      those that at least one measured story carries
record Figures(
        String modelId,
        double macroF1,
        Interval macroF1Interval,
        double microF1,
        double rightFirst,
        double calibrationError,
        @Nullable Double recallOfNo,
        @Nullable Double precisionOfNo,
        List<DimensionFigures> dimensions) {
    /// How good suggestions of one dimension are.
    ///
    /// @param support measured stories that carry it
    record DimensionFigures(String dimension, int support, double precision, double recall, double f1) {
        static DimensionFigures of(DimensionMeasures measures) {
            return new DimensionFigures(
                    measures.dimension(),
                    measures.support(),
                    rounded(measures.precision()),
                    rounded(measures.recall()),
                    rounded(measures.f1()));
        }
    }

    Figures {
        dimensions = List.copyOf(dimensions);
    }

    /// @param heldOut at least one with dimensions
    static Figures of(Suggester suggester, List<DecidedStory> heldOut) {
        var evaluation = Evaluator.measure(suggester, heldOut);
        var measures = evaluation.measures();
        var interval = evaluation.intervals().getOrDefault("macroF1", new Interval(0, 1));
        var ofNo = evaluation.eligibility();
        return new Figures(
                suggester.modelId(),
                rounded(measures.macroF1()),
                new Interval(rounded(interval.from()), rounded(interval.to())),
                rounded(measures.microF1()),
                rounded(measures.rightFirst()),
                rounded(evaluation.calibrationError()),
                ofNo == null || ofNo.none() == 0 ? null : rounded(ofNo.recallOfNo()),
                ofNo == null || ofNo.said() == 0 ? null : rounded(ofNo.precisionOfNo()),
                evaluation.dimensions().stream().map(DimensionFigures::of).toList());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
