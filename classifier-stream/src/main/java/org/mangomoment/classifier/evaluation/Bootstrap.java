package org.mangomoment.classifier.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.mangomoment.classifier.measure.Draws;

/// 95 percent intervals, from draws of stories. A story that several models judged is drawn with all its judgements.
final class Bootstrap {

    private Bootstrap() {}

    /// @param judged  what was judged; without any there is no interval
    /// @param story   tells which story was judged
    /// @param measure of judgements that were drawn
    /// @param figures that get an interval, by their name
    static <J, M> Map<String, Interval> intervals(
            List<J> judged,
            Function<J, String> story,
            Function<List<J>, M> measure,
            Map<String, ToDoubleFunction<M>> figures) {
        if (judged.isEmpty()) return Map.of();
        var stories = List.copyOf(judged.stream()
                .collect(Collectors.groupingBy(story, LinkedHashMap::new, Collectors.toList()))
                .values());
        var drawn = Draws.of(stories)
                .map(draw -> measure.apply(draw.stream().flatMap(List::stream).toList()))
                .toList();
        var intervals = new LinkedHashMap<String, Interval>();
        figures.forEach((name, figure) -> intervals.put(name, interval(drawn, figure)));
        return intervals;
    }

    private static <M> Interval interval(List<M> drawn, ToDoubleFunction<M> figure) {
        var values = drawn.stream().mapToDouble(figure).sorted().toArray();
        return new Interval(values[(int) (0.025 * values.length)], values[(int) (0.975 * values.length)]);
    }
}
