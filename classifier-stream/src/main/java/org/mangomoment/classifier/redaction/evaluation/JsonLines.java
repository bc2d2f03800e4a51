package org.mangomoment.classifier.redaction.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/// Reads and writes one JSON object a line; every object read must have a `text`.
final class JsonLines {
    /// What to do with one line.
    interface Step {
        void take(ObjectNode line) throws IOException;
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /// Gives every line to the step; empty lines are passed over.
    ///
    /// @throws IllegalArgumentException when a line is no JSON object with a text: says which line only
    static void read(Reader in, Step step) throws IOException {
        var reader = new BufferedReader(in);
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                step.take(object(number == 1 ? withoutMark(line) : line, number));
            }
        }
    }

    static void write(Writer out, ObjectNode line) throws IOException {
        out.write(MAPPER.writeValueAsString(line));
        out.write('\n');
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    private static ObjectNode object(String line, int number) {
        try {
            if (MAPPER.readTree(line) instanceof ObjectNode object
                    && object.path("text").isTextual()) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw unreadable(number);
        }
        throw unreadable(number);
    }

    private static IllegalArgumentException unreadable(int number) {
        return new IllegalArgumentException("line " + number
                + " is no JSON object with a \"text\"; write one object a line, as {\"text\": \"...\"}");
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
