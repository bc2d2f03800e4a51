package org.mangomoment.search.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// A JSON object that was sent, read field by field. Every field of the wrong kind, and every field that nobody read,
/// is named at once: a misspelt one is refused, not ignored.
final class Body {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final String path;
    private final Set<String> known = new TreeSet<>();
    private final List<Body> inside = new ArrayList<>();
    private final List<Problem.Field> wrong = new ArrayList<>();

    /// @param path what stands before a field's name in a problem
    private Body(JsonNode root, String path) {
        this.root = root;
        this.path = path;
    }

    /// @throws Refusal 400 when it is no JSON object
    static Body read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root.isObject()) {
                return new Body(root, "");
            }
        } catch (JsonProcessingException _) {
            // Answered below; the parser's own words could repeat what was sent.
        }
        throw new Refusal(400, "Not JSON", "The body is no JSON object.");
    }

    @Nullable
    String text(String field) {
        var node = field(field);
        if (!node.isMissingNode() && !node.isNull() && !node.isTextual()) {
            wrong(field, "expected a text");
        }
        return node.isTextual() ? node.asText() : null;
    }

    @Nullable
    Long number(String field) {
        var node = field(field);
        if (!node.isMissingNode() && !node.isNull() && !node.canConvertToLong()) {
            wrong(field, "expected a whole number");
        }
        return node.canConvertToLong() ? (Long) node.asLong() : null;
    }

    /// A list of texts; empty when the field is not there.
    List<String> texts(String field) {
        var node = field(field);
        if (!node.isMissingNode() && !node.isNull() && !(node.isArray() && allTexts(node))) {
            wrong(field, "expected a list of texts");
            return List.of();
        }
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static boolean allTexts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    boolean flag(String field) {
        var node = field(field);
        if (!node.isMissingNode() && !node.isNull() && !node.isBoolean()) {
            wrong(field, "expected true or false");
        }
        return node.asBoolean(false);
    }

    /// An object inside, or an empty one.
    Body object(String field) {
        var node = field(field);
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            wrong(field, "expected an object");
        }
        var object = new Body(node.isObject() ? node : JSON.createObjectNode(), path + field + ".");
        inside.add(object);
        return object;
    }

    private JsonNode field(String name) {
        known.add(name);
        return root.path(name);
    }

    /// Dimensions with their verdicts: `[{"dimension", "verdict"}]` or `{"accept": [..], "reject": [..], "add": [..]}`
    /// in the field, or those three lists beside it.
    Map<String, String> verdicts(String field) {
        var node = field(field);
        var verdicts = new LinkedHashMap<String, String>();
        if (node.isArray()) {
            node.forEach(entry -> verdicts.put(
                    entry.path("dimension").asText(), entry.path("verdict").asText()));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            entry.getValue().forEach(dimension -> verdicts.put(dimension.asText(), entry.getKey())));
        } else if (!node.isMissingNode() && !node.isNull()) {
            wrong(field, "expected [{\"dimension\", \"verdict\"}] or {\"accept\": [], \"reject\": [], \"add\": []}");
        }
        for (var verdict : List.of("accept", "reject", "add")) {
            field(verdict).forEach(dimension -> verdicts.put(dimension.asText(), verdict));
        }
        return verdicts;
    }

    void wrong(String field, String message) {
        wrong.add(new Problem.Field(path + field, message));
    }

    /// After every field has been read.
    ///
    /// @throws Refusal 422 when a field was of the wrong kind, or is none
    void check() {
        var all = problems();
        if (!all.isEmpty()) {
            throw new Refusal(new Problem(422, "Fields cannot be used", "See 'errors' for each field.", all, 0));
        }
    }

    private List<Problem.Field> problems() {
        var all = new ArrayList<>(wrong);
        root.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                all.add(new Problem.Field(path + name, "there is no such field; expected " + String.join(", ", known)));
            }
        });
        inside.forEach(object -> all.addAll(object.problems()));
        return List.copyOf(all);
    }
}
