package org.mangomoment.classifier.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// 95 percent intervals by drawing stories with replacement, a thousand times, with a fixed seed.
/// A story that several models judged is drawn with all its judgements.
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 20260101;

    private Bootstrap() {}

    /// @param story   tells which story was judged
    /// @param measure of judgements that were drawn
    /// @param figures that get an interval, by their name
    static <J, M> Map<String, Interval> intervals(
            List<J> judged,
            Function<J, String> story,
            Function<List<J>, M> measure,
            Map<String, ToDoubleFunction<M>> figures) {
        var stories = List.copyOf(judged.stream()
                .collect(Collectors.groupingBy(story, LinkedHashMap::new, Collectors.toList()))
                .values());
        var random = new Random(SEED);
        var drawn = new ArrayList<M>();
        for (int draw = 0; draw < DRAWS; draw++)
            drawn.add(measure.apply(random.ints(stories.size(), 0, stories.size())
                    .mapToObj(stories::get)
                    .flatMap(List::stream)
                    .toList()));
        var intervals = new LinkedHashMap<String, Interval>();
        figures.forEach((name, figure) -> intervals.put(name, interval(drawn, figure)));
        return intervals;
    }

    private static <M> Interval interval(List<M> drawn, ToDoubleFunction<M> figure) {
        var values = drawn.stream().mapToDouble(figure).sorted().toArray();
        return new Interval(values[(int) (0.025 * values.length)], values[(int) (0.975 * values.length)]);
    }
}
