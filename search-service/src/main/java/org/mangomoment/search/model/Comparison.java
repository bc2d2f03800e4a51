package org.mangomoment.search.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a candidate compared with the model that was in force when it was trained, on decisions that neither learned
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
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Comparison.class);

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
    /// @param fewer stories for which only the model in force did
    public record Change(int more, int fewer) {}

    /// Reads what the classifier wrote; empty for another format.
    static Optional<Comparison> read(String json) {
        try {
            return Optional.of(READER.readValue(json));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
