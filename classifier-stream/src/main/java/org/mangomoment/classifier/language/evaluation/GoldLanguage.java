package org.mangomoment.classifier.language.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text whose language is known.
///
/// @param id       what misses are called by: the line's `id`, else its number
/// @param language nl, en, fr, de or other
/// @param declared what its teller declared; the language itself where the line does not say
record GoldLanguage(String id, String text, String language, String declared) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads lines of JSON with `text`, `gold` (or `language`) and, if there are any, `id` and `declared`; empty lines
    /// are passed over.
    ///
    /// @throws IllegalArgumentException when a line is something else: says which line only
    static List<GoldLanguage> read(Reader in) throws IOException {
        var reader = new BufferedReader(in);
        var all = new ArrayList<GoldLanguage>();
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) all.add(of(line, number));
        }
        return all;
    }

    private static GoldLanguage of(String line, int number) {
        try {
            var node = JSON.readTree(line.replace("\uFEFF", ""));
            var language = Stream.of("gold", "language")
                    .map(node::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .findFirst();
            if (language.isPresent() && node.path("text").isTextual())
                return new GoldLanguage(
                        node.path("id").asText("line " + number),
                        node.path("text").textValue(),
                        language.get(),
                        node.path("declared").asText(language.get()));
        } catch (JsonProcessingException e) {
            throw unreadable(number);
        }
        throw unreadable(number);
    }

    private static IllegalArgumentException unreadable(int number) {
        return new IllegalArgumentException("line " + number
                + " is no JSON object with \"text\" and \"gold\"; write one object a line, as"
                + " {\"text\": \"...\", \"gold\": \"nl\"}");
    }
}
