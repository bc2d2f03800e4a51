package org.mangomoment.classifier.language.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import org.mangomoment.classifier.language.LanguageDetector;

/// Tells the language of texts whose language is known, once with nothing declared and once with it.
public final class LanguageEvaluation {
    private final LanguageDetector detector;

    public LanguageEvaluation(LanguageDetector detector) {
        this.detector = detector;
    }

    /// Reads lines of JSON with `text`, `gold` (nl, en, fr, de or other) and, if there are any, `id` and `declared`, to
    /// the end. Without `declared` the right language counts as declared.
    ///
    /// @throws IllegalArgumentException when a line is something else
    public LanguageReport run(Reader in) throws IOException {
        var undeclared = new ArrayList<ToldLanguage>();
        var declared = new ArrayList<ToldLanguage>();
        for (var gold : GoldLanguage.read(in)) {
            undeclared.add(ToldLanguage.of(gold, detector.detect(gold.text())));
            declared.add(ToldLanguage.of(gold, detector.detect(gold.text(), gold.declared())));
        }
        return new LanguageReport(LanguageReport.Figures.of(undeclared), LanguageReport.Figures.of(declared));
    }
}
