package org.mangomoment.classifier.learning;

import java.util.List;
import org.mangomoment.classifier.evaluation.DimensionMeasures;
import org.mangomoment.classifier.evaluation.Evaluator;
import org.mangomoment.classifier.evaluation.Interval;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.schemas.DimensionFigures;
import org.mangomoment.schemas.ModelFigures;

/// How good one model is on decisions that no model has learned from. Figures have four decimals.
final class Figures {
    private Figures() {}

    /// @param heldOut at least one with dimensions
    static ModelFigures of(Suggester suggester, List<DecidedStory> heldOut) {
        var evaluation = Evaluator.measure(suggester, heldOut);
        var measures = evaluation.measures();
        var interval = evaluation.intervals().getOrDefault("macroF1", new Interval(0, 1));
        var ofNo = evaluation.eligibility();
        return ModelFigures.newBuilder()
                .setModelId(suggester.modelId())
                .setMacroF1(rounded(measures.macroF1()))
                .setMacroF1From(rounded(interval.from()))
                .setMacroF1To(rounded(interval.to()))
                .setMicroF1(rounded(measures.microF1()))
                .setRightFirst(rounded(measures.rightFirst()))
                .setCalibrationError(rounded(evaluation.calibrationError()))
                .setRecallOfNo(ofNo == null || ofNo.none() == 0 ? null : rounded(ofNo.recallOfNo()))
                .setPrecisionOfNo(ofNo == null || ofNo.said() == 0 ? null : rounded(ofNo.precisionOfNo()))
                .setDimensions(
                        evaluation.dimensions().stream().map(Figures::dimension).toList())
                .build();
    }

    private static DimensionFigures dimension(DimensionMeasures measures) {
        return new DimensionFigures(
                measures.dimension(),
                measures.support(),
                rounded(measures.precision()),
                rounded(measures.recall()),
                rounded(measures.f1()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
