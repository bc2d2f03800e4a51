package org.mangomoment.benchmarks.language;

import java.util.List;
import org.mangomoment.classifier.adoption.StarterModel;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.schemas.codebook.Codebook;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The product's redaction and suggestion, as the stream uses them before anything was decided.
@State(Scope.Benchmark)
public class Classifier {
    private final DutchLexicon dutch = DutchLexicon.load();
    private final Redactor redactor = Redactor.load(dutch, RedactionSettings.KEEP);
    private final Suggester suggester =
            StarterModel.over(new CueSuggester(Codebook.bundled(), new Lemmatizers(dutch, new EnglishLemmatizer())));

    Redacted redact(String text) {
        return redactor.redact(text, "en", List.of());
    }

    Suggested suggest(String text) {
        return suggester.suggest(text, "en");
    }
}
