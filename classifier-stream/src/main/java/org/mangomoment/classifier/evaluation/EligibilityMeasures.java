package org.mangomoment.classifier.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.measure.Counts;
import org.mangomoment.classifier.suggestion.Verdict;

/// How well stories that are no Mangomoment are found. Nearly all stories are one, so how often the answer is
/// right says nothing.
///
/// @param judgements    stories times the models that judged them
/// @param none          of these, how many are no Mangomoment
/// @param said          of how many no was said
/// @param precisionOfNo of those of which it was said, the share that are none; 0 when it was said of none
/// @param recallOfNo    of those that are none, the share of which it was said
/// @param unclear       of all, the share of which neither yes nor no was said
/// @param intervals     of precision, recall and F1 of no, by their name, 95 percent
public record EligibilityMeasures(
        int judgements,
        int none,
        int said,
        double precisionOfNo,
        double recallOfNo,
        double f1OfNo,
        double unclear,
        Map<String, Interval> intervals) {

    /// A figure of a drawn part, for intervals.
    private static final Map<String, ToDoubleFunction<Counts>> FIGURES = figures();

    /// Null when nobody said of any story whether it is one.
    static @Nullable EligibilityMeasures of(List<JudgedEligibility> judged) {
        if (judged.isEmpty()) return null;
        var counts = counts(judged);
        return new EligibilityMeasures(
                judged.size(),
                counts.fitting(),
                counts.suggested(),
                counts.precision(),
                counts.recall(),
                counts.f1(),
                judged.stream()
                        .mapToInt(j -> j.suggested() == Verdict.UNCLEAR ? 1 : 0)
                        .average()
                        .orElse(0),
                Bootstrap.intervals(judged, JudgedEligibility::story, EligibilityMeasures::counts, FIGURES));
    }

    private static Counts counts(List<JudgedEligibility> judged) {
        return Counts.of(judged, JudgedEligibility::isNone, JudgedEligibility::saidToBeNone);
    }

    private static Map<String, ToDoubleFunction<Counts>> figures() {
        var figures = new LinkedHashMap<String, ToDoubleFunction<Counts>>();
        figures.put("precisionOfNo", Counts::precision);
        figures.put("recallOfNo", Counts::recall);
        figures.put("f1OfNo", Counts::f1);
        return figures;
    }
}
