package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A text in which people have marked what must be hidden.
///
/// @param text the text as written
/// @param language its language when the line says so, or empty
/// @param spans what was marked
record GoldText(String text, String language, List<GoldSpan> spans) {

    /// A marked piece.
    ///
    /// @param start UTF-16 code units
    /// @param end exclusive
    /// @param type as in the file: NAME, PERSON, ...
    record GoldSpan(int start, int end, String type) {}

    /// From a line `{"text": ..., "spans": [{"start", "end", "type"}]}`.
    static GoldText of(JsonNode line) {
        var spans = new ArrayList<GoldSpan>();
        for (var span : line.path("spans")) {
            spans.add(new GoldSpan(
                    span.path("start").asInt(),
                    span.path("end").asInt(),
                    span.path("type").asText("")));
        }
        return new GoldText(line.path("text").asText(""), line.path("language").asText(""), List.copyOf(spans));
    }
}
