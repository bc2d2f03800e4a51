package org.mangomoment.classifier.redaction.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.Redactor;

/// Measures the redaction on a file of marked texts, for `mango evaluate-redaction FILE`: lines with `text`,
/// `spans` (`start`, `end`, `type`) and, if known, `language`, which else is detected; `optional` spans count
/// neither as right nor as wrong, `tags` get a score of their own.
public final class EvaluateRedaction {
    private final Redactor redactor;
    private final LanguageDetector languages;

    public EvaluateRedaction(Redactor redactor, LanguageDetector languages) {
        this.redactor = redactor;
        this.languages = languages;
    }

    /// Reads to the end and counts.
    public RedactionReport run(Reader in) throws IOException {
        var evaluation = new RedactionEvaluation();
        long[] nanos = {0};
        JsonLines.read(in, line -> {
            var gold = GoldText.of(line);
            long start = System.nanoTime();
            var language = languages.detect(gold.text(), gold.language()).code();
            var redacted = redactor.redact(gold.text(), language, List.of());
            nanos[0] += System.nanoTime() - start;
            evaluation.add(gold, language, redacted);
        });
        return new RedactionReport(evaluation.score(), nanos[0] / 1e9);
    }
}
