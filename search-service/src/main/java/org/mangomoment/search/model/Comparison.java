package org.mangomoment.search.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelChanges;
import org.mangomoment.schemas.ModelEvaluation;
import org.mangomoment.schemas.ModelFigures;
import org.mangomoment.schemas.Words;

/// How a candidate compared with the model that was active when it was trained, on decisions that neither learned
/// from.
///
/// @param measured   stories whose dimensions were decided
/// @param judged     stories whose eligibility was decided
/// @param blind      stories that somebody decided without seeing the suggestion
/// @param blindOnly  whether only those were measured
/// @param candidate  null when there was nothing to measure with
/// @param inForce    null when there was nothing to measure with
/// @param objections why it was not promoted by itself, as words that pages translate
/// @param changes    what is suggested otherwise
public record Comparison(
        int measured,
        int judged,
        int blind,
        boolean blindOnly,
        @Nullable Figures candidate,
        @Nullable Figures inForce,
        List<String> objections,
        Changes changes) {
    public Comparison {
        objections = List.copyOf(objections);
    }

    /// How good one model was; all figures from 0 to 1.
    ///
    /// @param macroF1Interval 95 percent
    /// @param recallOfNo      null when no measured story was "no"
    /// @param precisionOfNo   null when it never said "no"
    public record Figures(
            String modelId,
            double macroF1,
            Interval macroF1Interval,
            double microF1,
            double rightFirst,
            double calibrationError,
            @Nullable Double recallOfNo,
            @Nullable Double precisionOfNo,
            List<DimensionFigures> dimensions) {
        public Figures {
            dimensions = List.copyOf(dimensions);
        }

        /// Its F1 on a dimension; empty when no measured story carries it.
        public Optional<Double> f1(String dimension) {
            return dimensions.stream()
                    .filter(figures -> figures.dimension().equals(dimension))
                    .map(DimensionFigures::f1)
                    .findFirst();
        }
    }

    /// From where to where a figure lies.
    public record Interval(double from, double to) {}

    /// @param support measured stories that carry the dimension
    public record DimensionFigures(String dimension, int support, double precision, double recall, double f1) {}

    /// @param stories    that were looked at
    /// @param differ     of these, for how many the suggested dimensions differ
    /// @param verdicts   of these, for how many it is suggested otherwise whether they are a Mangomoment
    /// @param dimensions those that differ for some story
    public record Changes(int stories, int differ, int verdicts, Map<String, Change> dimensions) {
        public Changes {
            dimensions = Map.copyOf(dimensions);
        }

        /// How a dimension changes.
        public Change of(String dimension) {
            return dimensions.getOrDefault(dimension, new Change(0, 0));
        }
    }

    /// @param more  stories for which only the candidate suggests the dimension
    /// @param fewer stories for which only the active model did
    public record Change(int more, int fewer) {}

    /// As the classifier wrote it.
    static Comparison of(ModelEvaluation evaluation) {
        return new Comparison(
                evaluation.getMeasured(),
                evaluation.getJudged(),
                evaluation.getBlind(),
                evaluation.getBlindOnly(),
                figures(evaluation.getCandidate()),
                figures(evaluation.getInForce()),
                evaluation.getObjections().stream().map(Words::of).toList(),
                changes(evaluation.getChanges()));
    }

    private static @Nullable Figures figures(@Nullable ModelFigures figures) {
        return figures == null
                ? null
                : new Figures(
                        figures.getModelId(),
                        figures.getMacroF1(),
                        new Interval(figures.getMacroF1From(), figures.getMacroF1To()),
                        figures.getMicroF1(),
                        figures.getRightFirst(),
                        figures.getCalibrationError(),
                        figures.getRecallOfNo(),
                        figures.getPrecisionOfNo(),
                        figures.getDimensions().stream()
                                .map(Comparison::figures)
                                .toList());
    }

    private static DimensionFigures figures(org.mangomoment.schemas.DimensionFigures figures) {
        return new DimensionFigures(
                figures.getDimension(),
                figures.getSupport(),
                figures.getPrecision(),
                figures.getRecall(),
                figures.getF1());
    }

    private static Changes changes(ModelChanges changes) {
        return new Changes(
                changes.getStories(),
                changes.getDiffer(),
                changes.getVerdicts(),
                changes.getDimensions().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Change(
                                        entry.getValue().getMore(),
                                        entry.getValue().getFewer()))));
    }
}
