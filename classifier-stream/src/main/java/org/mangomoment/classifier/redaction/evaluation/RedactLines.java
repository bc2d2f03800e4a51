package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.HiddenSpan;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.schemas.Words;

/// Redacts texts line by line, for `mango redact --jsonl`: each line comes back with `redacted`, `language` and `spans`
/// (`start` and `end` in the raw text, `type`, `finder`, `reason`).
public final class RedactLines {
    private final Redactor redactor;
    private final LanguageDetector languages;

    public RedactLines(Redactor redactor, LanguageDetector languages) {
        this.redactor = redactor;
        this.languages = languages;
    }

    /// Reads to the end; a `language` in a line is taken as what its teller declared.
    public void run(Reader in, Writer out) throws IOException {
        JsonLines.read(in, line -> JsonLines.write(out, redacted(line)));
        out.flush();
    }

    private ObjectNode redacted(ObjectNode line) {
        var text = line.path("text").asText();
        var language = languages.detect(text, line.path("language").asText("")).code();
        var redacted = redactor.redact(text, language, List.of());
        line.put("redacted", redacted.text());
        line.put("language", language);
        var spans = line.putArray("spans");
        for (var span : redacted.hidden()) {
            put(span, spans.addObject());
        }
        return line;
    }

    private static void put(HiddenSpan span, ObjectNode json) {
        json.put("start", span.start())
                .put("end", span.end())
                .put("type", Words.of(span.type()))
                .put("finder", span.finder())
                .put("reason", span.reason());
    }
}
