package org.mangomoment.classifier.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mangomoment.classifier.measure.Counts;
import org.mangomoment.classifier.suggestion.SuggestedDimension;

/// One story as decided and as suggested.
///
/// @param story   id; the same story may be judged by several models
/// @param gold    what was decided
/// @param ranking every dimension, highest score first
/// @param chosen  what was suggested
record Judged(String story, Set<String> gold, List<SuggestedDimension> ranking, Set<String> chosen) {
    Judged {
        gold = Set.copyOf(gold);
        ranking = List.copyOf(ranking);
        chosen = Set.copyOf(chosen);
    }

    /// Suggested is what reached its threshold.
    static Judged severalMayFit(String story, Set<String> gold, List<SuggestedDimension> ranking) {
        var chosen = ranking.stream()
                .filter(SuggestedDimension::suggested)
                .map(SuggestedDimension::dimension)
                .collect(Collectors.toSet());
        return new Judged(story, gold, ranking, chosen);
    }

    /// Every story has exactly one label: suggested is the first.
    static Judged oneFits(String story, Set<String> gold, List<SuggestedDimension> ranking) {
        return new Judged(story, gold, ranking, Set.of(ranking.getFirst().dimension()));
    }

    static Counts counts(List<Judged> judged, String dimension) {
        return Counts.of(
                judged,
                story -> story.gold().contains(dimension),
                story -> story.chosen().contains(dimension));
    }

    boolean rightFirst() {
        return !ranking.isEmpty() && gold.contains(ranking.getFirst().dimension());
    }

    /// Share of the decided dimensions that stand among the first three.
    double shareInFirstThree() {
        return (double) ranking.stream()
                        .limit(3)
                        .filter(d -> gold.contains(d.dimension()))
                        .count()
                / gold.size();
    }
}
