package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mapping.Mapping;

/// Stories of another form, turned into the push form by a mapping.
final class MappedStories implements StoryReader {
    private final JsonMapper mapper = new JsonMapper();
    private final StoryReader theirs;
    private final Mapping mapping;

    MappedStories(StoryReader theirs, Mapping mapping) {
        this.theirs = theirs;
        this.mapping = mapping;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        return switch (theirs.next()) {
            case null -> null;
            case Entry.Broken broken -> broken;
            case Entry.Told(var line, var json) ->
                new Entry.Told(line, mapper.writeValueAsString(mapping.apply(mapper.readTree(json))));
        };
    }
}
