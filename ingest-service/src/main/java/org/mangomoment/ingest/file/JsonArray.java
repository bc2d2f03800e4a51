package org.mangomoment.ingest.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// An array of JSON objects. Broken JSON ends it, since no one can say where the next object begins.
final class JsonArray implements StoryReader {
    private final JsonMapper mapper = new JsonMapper();
    private final JsonParser parser;
    private boolean ended;

    JsonArray(Reader text) throws IOException {
        parser = mapper.createParser(text);
        parser.nextToken();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            var line = (long) parser.currentTokenLocation().getLineNr();
            return entry(line, mapper.readTree(parser));
        } catch (JsonProcessingException broken) {
            ended = true;
            return new Entry.Broken(
                    broken.getLocation().getLineNr(),
                    "The JSON array is broken at column " + broken.getLocation().getColumnNr()
                            + "; nothing after it can be read.");
        }
    }

    private Entry entry(long line, @Nullable JsonNode node) throws IOException {
        return node != null && node.isObject()
                ? new Entry.Told(line, mapper.writeValueAsString(node))
                : new Entry.Broken(line, "The element is not a JSON object; expected one story.");
    }
}
