package org.mangomoment.ingest.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A JSON object a line. Blank lines are skipped but counted.
final class JsonLines implements StoryReader {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final BufferedReader text;
    private long line;

    JsonLines(BufferedReader text) {
        this.text = text;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        String read;
        do {
            read = text.readLine();
            line++;
        } while (read != null && read.isBlank());
        return read == null ? null : entry(read);
    }

    private Entry entry(String read) {
        try {
            return mapper.readTree(read).isObject()
                    ? new Entry.Told(line, read)
                    : new Entry.Broken(line, "The line is not a JSON object; expected one story.");
        } catch (JsonProcessingException broken) {
            return new Entry.Broken(
                    line,
                    "The line is not JSON: fault at column "
                            + broken.getLocation().getColumnNr() + "; expected one JSON object.");
        }
    }
}
