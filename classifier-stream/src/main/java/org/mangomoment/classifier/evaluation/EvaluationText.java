package org.mangomoment.classifier.evaluation;

import java.util.Locale;

/// An evaluation as people read it in a terminal.
public final class EvaluationText {

    private EvaluationText() {}

    public static String of(Evaluation evaluation) {
        var text = new StringBuilder();
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
        if (!evaluation.confusions().isEmpty()) confusions(text, evaluation);
        line(text, "");
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "%d judgements; training %.1f s, suggesting %.3f ms a story",
                        evaluation.judgements(),
                        evaluation.timing().trainSeconds(),
                        evaluation.timing().suggestMillisPerStory()));
        return text.toString();
    }

    private static void measures(StringBuilder text, Evaluation evaluation) {
        var measures = evaluation.measures();
        measure(text, evaluation, "micro-F1", "microF1", measures.microF1());
        measure(text, evaluation, "macro-F1", "macroF1", measures.macroF1());
        measure(text, evaluation, "right first", "rightFirst", measures.rightFirst());
        measure(text, evaluation, "all in first three", "allInFirstThree", measures.allInFirstThree());
        measure(text, evaluation, "share in first three", "shareInFirstThree", measures.shareInFirstThree());
        measure(text, evaluation, "exactly right (accuracy)", "exact", measures.exact());
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "micro precision", measures.microPrecision()));
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "micro recall", measures.microRecall()));
        line(text, String.format(Locale.ROOT, "%-28s %5.3f", "calibration error", evaluation.calibrationError()));
    }

    private static void measure(StringBuilder text, Evaluation evaluation, String label, String name, double value) {
        var interval = evaluation.intervals().get(name);
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
