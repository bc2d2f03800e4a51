package org.mangomoment.search.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads the files of JSON lines of an evaluation: stories with `key`, `language` and `text`; queries with `query`,
/// `language`, `must` and, if there are any, `may`.
final class JudgedFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgedFiles() {}

    static List<JudgedStory> stories(Path file) throws IOException {
        return lines(file, line -> new JudgedStory(text(line, "key"), text(line, "language"), text(line, "text")));
    }

    static List<JudgedQuery> queries(Path file) throws IOException {
        return lines(
                file,
                line -> new JudgedQuery(
                        text(line, "query"), text(line, "language"), keys(line, "must"), keys(line, "may")));
    }

    private static <T> List<T> lines(Path file, Function<JsonNode, T> read) throws IOException {
        var all = new ArrayList<T>();
        var number = 0;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                all.add(read.apply(JSON.readTree(line)));
            } catch (IOException | IllegalArgumentException wrong) {
                throw new IOException("Line " + number + " of " + file + " cannot be read: " + reason(wrong), wrong);
            }
        }
        return all;
    }

    private static String reason(Exception wrong) {
        return wrong instanceof IllegalArgumentException ? String.valueOf(wrong.getMessage()) : "it is not JSON";
    }

    private static String text(JsonNode line, String field) {
        var value = line.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("it has no text in \"" + field + "\"");
        }
        return value.textValue();
    }

    private static Set<String> keys(JsonNode line, String field) {
        var keys = new LinkedHashSet<String>();
        line.path(field).forEach(key -> keys.add(key.asText()));
        return keys;
    }
}
