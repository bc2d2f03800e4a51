package org.mangomoment.search.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Stories as JSON objects, one a line, in UTF-8.
public final class StoryLines implements StoryFile {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writerFor(StoryLine.class);

    private final OutputStream out;

    private StoryLines(OutputStream out) {
        this.out = out;
    }

    /// There is nothing before the first line.
    public static StoryLines open(OutputStream out, Handover handover) {
        return new StoryLines(new BufferedOutputStream(out));
    }

    @Override
    public void add(ReleasedStory story) throws IOException {
        out.write(JSON.writeValueAsBytes(StoryLine.of(story)));
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
