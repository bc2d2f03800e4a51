package org.mangomoment.classifier.evaluation;

import java.util.Comparator;
import java.util.List;

/// How good suggestions of one dimension are.
///
/// @param support          stories that carry it
/// @param averagePrecision area under precision over recall when stories are ordered by score
public record DimensionMeasures(
        String dimension, int support, double precision, double recall, double f1, double averagePrecision) {

    static DimensionMeasures of(List<Judged> judged, String dimension) {
        var counts = Judged.counts(judged, dimension);
        return new DimensionMeasures(
                dimension,
                counts.fitting(),
                counts.precision(),
                counts.recall(),
                counts.f1(),
                averagePrecision(judged, dimension));
    }

    private record Scored(double score, boolean fits) {}

    /// Equal scores are ordered to the model's disadvantage.
    private static double averagePrecision(List<Judged> judged, String dimension) {
        var scored = judged.stream()
                .map(story -> new Scored(score(story, dimension), story.gold().contains(dimension)))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparing(Scored::fits))
                .toList();
        double sum = 0;
        int found = 0;
        for (int i = 0; i < scored.size(); i++) if (scored.get(i).fits) sum += (double) ++found / (i + 1);
        return found == 0 ? 0 : sum / found;
    }

    private static double score(Judged story, String dimension) {
        return story.ranking().stream()
                .filter(d -> d.dimension().equals(dimension))
                .mapToDouble(d -> d.score())
                .findFirst()
                .orElse(0);
    }
}
