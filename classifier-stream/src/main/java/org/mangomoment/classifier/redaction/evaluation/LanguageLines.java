package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.mangomoment.classifier.language.LanguageDetector;

/// Tells the language of texts line by line, for `mango language --jsonl`: each line comes back with `language` and
/// `confidence`. A `declared` in a line is taken as what its teller declared.
public final class LanguageLines {
    private final LanguageDetector languages;

    public LanguageLines(LanguageDetector languages) {
        this.languages = languages;
    }

    /// Reads to the end.
    public void run(Reader in, Writer out) throws IOException {
        JsonLines.read(in, line -> JsonLines.write(out, told(line)));
        out.flush();
    }

    private ObjectNode told(ObjectNode line) {
        var detected = languages.detect(
                line.path("text").asText(), line.path("declared").asText(""));
        return line.put("language", detected.code()).put("confidence", detected.confidence());
    }
}
