package org.mangomoment.classifier.evaluation;

import java.util.Locale;
import java.util.Map;

/// An evaluation as people read it in a terminal.
public final class EvaluationText {

    private EvaluationText() {}

    public static String of(Evaluation evaluation) {
        var text = new StringBuilder();
        if (evaluation.judgements() == 0)
            line(text, "no text says which dimensions fit: of dimensions nothing is measured");
        else dimensions(text, evaluation);
        if (evaluation.eligibility() != null) eligibility(text, evaluation.eligibility());
        if (!evaluation.confusions().isEmpty()) confusions(text, evaluation);
        line(text, "");
        line(text, timing(evaluation));
        return text.toString();
    }

    private static void dimensions(StringBuilder text, Evaluation evaluation) {
        line(
                text,
                String.format(
                        Locale.ROOT, "%-28s %5s %9s %6s %6s %6s", "dimension", "n", "precision", "recall", "F1", "AP"));
        for (var d : evaluation.dimensions())
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "%-28s %5d %9.3f %6.3f %6.3f %6.3f",
                            d.dimension(),
                            d.support(),
                            d.precision(),
                            d.recall(),
                            d.f1(),
                            d.averagePrecision()));
        line(text, "");
        measures(text, evaluation);
    }

    private static String timing(Evaluation evaluation) {
        return String.format(
                Locale.ROOT,
                "%d judgements; training %.1f s, suggesting %.3f ms a story",
                Math.max(
                        evaluation.judgements(),
                        evaluation.eligibility() == null
                                ? 0
                                : evaluation.eligibility().judgements()),
                evaluation.timing().trainSeconds(),
                evaluation.timing().suggestMillisPerStory());
    }

    private static void measures(StringBuilder text, Evaluation evaluation) {
        var measures = evaluation.measures();
        measure(text, evaluation.intervals(), "micro-F1", "microF1", measures.microF1());
        measure(text, evaluation.intervals(), "macro-F1", "macroF1", measures.macroF1());
        measure(text, evaluation.intervals(), "right first", "rightFirst", measures.rightFirst());
        measure(text, evaluation.intervals(), "all in first three", "allInFirstThree", measures.allInFirstThree());
        measure(
                text,
                evaluation.intervals(),
                "share in first three",
                "shareInFirstThree",
                measures.shareInFirstThree());
        measure(text, evaluation.intervals(), "exactly right (accuracy)", "exact", measures.exact());
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "micro precision", measures.microPrecision()));
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "micro recall", measures.microRecall()));
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "calibration error", evaluation.calibrationError()));
    }

    private static void eligibility(StringBuilder text, EligibilityMeasures measures) {
        line(text, "");
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "no Mangomoment: %d of %d; unclear is said of %.3f of all",
                        measures.none(),
                        measures.judgements(),
                        measures.unclear()));
        measure(text, measures.intervals(), "precision of no", "precisionOfNo", measures.precisionOfNo());
        measure(text, measures.intervals(), "recall of no", "recallOfNo", measures.recallOfNo());
        measure(text, measures.intervals(), "F1 of no", "f1OfNo", measures.f1OfNo());
    }

    private static void measure(
            StringBuilder text, Map<String, Interval> intervals, String label, String name, double value) {
        var interval = intervals.get(name);
        if (interval == null) line(text, String.format(Locale.ROOT, "%-28s %5.3f", label, value));
        else
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "%-28s %5.3f  (95%% %.3f to %.3f)",
                            label,
                            value,
                            interval.from(),
                            interval.to()));
    }

    private static void confusions(StringBuilder text, Evaluation evaluation) {
        line(text, "");
        line(text, String.format(Locale.ROOT, "%-28s %-28s %s", "decided", "suggested instead", "stories"));
        for (var c : evaluation.confusions())
            line(text, String.format(Locale.ROOT, "%-28s %-28s %d", c.decided(), c.suggested(), c.stories()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
