package org.mangomoment.classifier.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.mangomoment.classifier.measure.Counts;

/// The figures that stand on top of an evaluation, each from 0 to 1.
/// Dimensions that no story carries are left out. "Right first" and the two after it are over stories with at least one
/// dimension.
///
/// @param microF1           of all dimensions together
/// @param macroF1           mean over dimensions
/// @param rightFirst        share of stories whose highest dimension fits
/// @param allInFirstThree   share of stories whose dimensions all stand among the first three; more than three never do
/// @param shareInFirstThree mean share of a story's dimensions that stand among the first three
/// @param exact             share of all stories for which exactly the right dimensions are suggested
public record Measures(
        double microPrecision,
        double microRecall,
        double microF1,
        double macroF1,
        double rightFirst,
        double allInFirstThree,
        double shareInFirstThree,
        double exact) {

    /// Those that get an interval, by their name.
    static final Map<String, ToDoubleFunction<Measures>> FIGURES = figures();

    private static Map<String, ToDoubleFunction<Measures>> figures() {
        var figures = new LinkedHashMap<String, ToDoubleFunction<Measures>>();
        figures.put("microF1", Measures::microF1);
        figures.put("macroF1", Measures::macroF1);
        figures.put("rightFirst", Measures::rightFirst);
        figures.put("allInFirstThree", Measures::allInFirstThree);
        figures.put("shareInFirstThree", Measures::shareInFirstThree);
        figures.put("exact", Measures::exact);
        return figures;
    }

    static Measures of(List<Judged> judged) {
        var counts = dimensions(judged).stream()
                .map(dimension -> Judged.counts(judged, dimension))
                .toList();
        var all = counts.stream().reduce(new Counts(0, 0, 0), Counts::plus);
        var fitting = judged.stream().filter(story -> !story.gold().isEmpty()).toList();
        return new Measures(
                all.precision(),
                all.recall(),
                all.f1(),
                counts.stream().mapToDouble(Counts::f1).average().orElse(0),
                fitting.stream().mapToInt(s -> s.rightFirst() ? 1 : 0).average().orElse(0),
                fitting.stream()
                        .mapToInt(s -> s.shareInFirstThree() == 1 ? 1 : 0)
                        .average()
                        .orElse(0),
                fitting.stream()
                        .mapToDouble(Judged::shareInFirstThree)
                        .average()
                        .orElse(0),
                judged.stream()
                        .mapToInt(s -> s.chosen().equals(s.gold()) ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    static SortedSet<String> dimensions(List<Judged> judged) {
        var dimensions = new TreeSet<String>();
        judged.forEach(story -> dimensions.addAll(story.gold()));
        return dimensions;
    }
}
