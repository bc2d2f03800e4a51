package org.mangomoment.classifier.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// 95 percent intervals by drawing stories with replacement, a thousand times, with a fixed seed.
/// A story that several models judged is drawn with all its judgements.
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 20260101;

    /// The figures that get an interval.
    private static final Map<String, ToDoubleFunction<Measures>> FIGURES = figures();

    private Bootstrap() {}

    static Map<String, Interval> intervals(List<Judged> judged) {
        var stories = List.copyOf(judged.stream()
                .collect(Collectors.groupingBy(Judged::story, LinkedHashMap::new, Collectors.toList()))
                .values());
        var random = new Random(SEED);
        var drawn = new ArrayList<Measures>();
        for (int draw = 0; draw < DRAWS; draw++)
            drawn.add(Measures.of(random.ints(stories.size(), 0, stories.size())
                    .mapToObj(stories::get)
                    .flatMap(List::stream)
                    .toList()));
        var intervals = new LinkedHashMap<String, Interval>();
        FIGURES.forEach((name, figure) -> intervals.put(name, interval(drawn, figure)));
        return intervals;
    }

    private static Interval interval(List<Measures> drawn, ToDoubleFunction<Measures> figure) {
        var values = drawn.stream().mapToDouble(figure).sorted().toArray();
        return new Interval(values[(int) (0.025 * values.length)], values[(int) (0.975 * values.length)]);
    }

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
}
