package org.mangomoment.ingest.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// JSON objects written over several lines, one after the other; or one object around a list of stories, as survey
/// tools export them. Broken JSON ends it, since no one can say where the next object begins.
final class JsonObjects implements StoryReader {
    private static final Set<String> LISTS =
            Set.of("results", "responses", "submissions", "data", "items", "records", "stories");
    private static final int LOOK_AHEAD = 1 << 15;

    private final JsonMapper mapper = new JsonMapper();
    private final JsonParser parser;
    private boolean listed;
    private boolean ended;

    JsonObjects(Reader text) throws IOException {
        parser = mapper.createParser(text);
    }

    /// Whether a text that begins with an object is such a file and not a line for each story; leaves the text as it
    /// was.
    static boolean begin(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        var begin = new char[LOOK_AHEAD - 1];
        var length = Math.max(0, text.read(begin, 0, begin.length));
        text.reset();
        var lines = new String(begin, 0, length).strip().split("\\R+", 3);
        try {
            var first = new JsonMapper().readTree(lines[0]);
            return lines.length == 1
                    && first.properties().stream().anyMatch(field -> isList(field.getKey(), field.getValue()));
        } catch (JsonProcessingException _) {
            return lines.length == 1 ? length == begin.length : !lines[1].startsWith("{");
        }
    }

    @Override
    public @Nullable Entry next() throws IOException {
        try {
            while (!ended) {
                var entry = listed ? inList() : object();
                if (entry != null) {
                    return entry;
                }
            }
            return null;
        } catch (JsonProcessingException broken) {
            ended = true;
            return new Entry.Broken(
                    broken.getLocation().getLineNr(),
                    "The JSON is broken at column " + broken.getLocation().getColumnNr()
                            + "; nothing after it can be read.");
        }
    }

    private @Nullable Entry inList() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            listed = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                parser.nextToken();
                parser.skipChildren();
            }
            return null;
        }
        var line = (long) parser.currentTokenLocation().getLineNr();
        JsonNode element = mapper.readTree(parser);
        return element.isObject()
                ? new Entry.Told(line, mapper.writeValueAsString(element))
                : new Entry.Broken(line, "The element is not a JSON object; expected one story.");
    }

    /// An object; null at the end, and when it holds a list of stories, which comes next.
    private @Nullable Entry object() throws IOException {
        var begin = parser.nextToken();
        if (begin == null) {
            ended = true;
            return null;
        }
        var line = (long) parser.currentTokenLocation().getLineNr();
        if (begin != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Entry.Broken(line, "This is not a JSON object; expected one story.");
        }
        ObjectNode object = mapper.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                listed = true;
                return null;
            }
            object.set(name, mapper.<JsonNode>readTree(parser));
        }
        return new Entry.Told(line, mapper.writeValueAsString(object));
    }

    private static boolean isList(String name, JsonNode value) {
        return LISTS.contains(name) && value.isArray() && value.path(0).isObject();
    }
}
