package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A text in which people have marked what must be hidden.
///
/// @param text the text as written
/// @param language its language when the line says so, or empty
/// @param tags what sort of text or trap it is, as the file says
/// @param spans what must be hidden
/// @param optional what may be hidden or stay: neither is right or wrong
record GoldText(String text, String language, List<String> tags, List<GoldSpan> spans, List<GoldSpan> optional) {

    /// A marked piece.
    ///
    /// @param start UTF-16 code units
    /// @param end exclusive
    /// @param type as in the file: NAME, PERSON, ...
    record GoldSpan(int start, int end, String type) {}

    /// From a line `{"text": ..., "spans": [{"start", "end", "type"}]}`, with `optional`, `tags` and `language`
    /// if there are any.
    static GoldText of(JsonNode line) {
        var tags = new ArrayList<String>();
        line.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new GoldText(
                line.path("text").asText(""),
                line.path("language").asText(""),
                List.copyOf(tags),
                spans(line.path("spans")),
                spans(line.path("optional")));
    }

    private static List<GoldSpan> spans(JsonNode marked) {
        var spans = new ArrayList<GoldSpan>();
        for (var span : marked) {
            spans.add(new GoldSpan(
                    span.path("start").asInt(),
                    span.path("end").asInt(),
                    span.path("type").asText("")));
        }
        return List.copyOf(spans);
    }
}
