package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How cues add up: many in one sentence are one piece of evidence, not many, and every further sentence adds less.
/// The constants are the codebook's (docs/codebook.md, "How cues become a score").
final class CueSum {

    /// What one sentence can add at most.
    private static final double SATURATION = 6;

    /// What the next sentence counts, against the one before it.
    private static final double FADING = 0.7;

    private CueSum() {}

    /// The hits with what each adds to the sum.
    static List<Evidence> of(List<Hit> hits) {
        var sentences = hits.stream().collect(Collectors.groupingBy(Hit::sentence)).values().stream()
                .sorted(Comparator.comparingDouble((List<Hit> sentence) -> -saturated(weight(sentence)))
                        .thenComparingInt(sentence -> sentence.getFirst().sentence()))
                .toList();
        var evidence = new ArrayList<Evidence>();
        double share = 1;
        for (var sentence : sentences) {
            double factor = share * scale(weight(sentence));
            for (var hit : sentence) evidence.add(hit.contributing(hit.weight() * factor));
            share *= FADING;
        }
        return evidence;
    }

    static double total(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::contribution).sum();
    }

    private static double weight(List<Hit> sentence) {
        return sentence.stream().mapToDouble(Hit::weight).sum();
    }

    private static double saturated(double weight) {
        return weight > 0 ? SATURATION * (1 - Math.exp(-weight / SATURATION)) : weight;
    }

    private static double scale(double weight) {
        return weight > 0 ? saturated(weight) / weight : 1;
    }
}
