package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.mapping.Mapped;
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
        while (true) {
            switch (theirs.next()) {
                case null -> {
                    return null;
                }
                case Entry.Broken broken -> {
                    return broken;
                }
                case Entry.Told told -> {
                    var read = mapper.readTree(told.json());
                    if (mapping.passes(read).isEmpty()) {
                        return mapped(told, mapping.apply(read));
                    }
                }
            }
        }
    }

    private Entry mapped(Entry.Told told, Mapped mapped) throws IOException {
        return mapped.reasons().isEmpty()
                ? new Entry.Told(told.line(), mapper.writeValueAsString(mapped.story()), said(mapped.warnings()))
                : new Entry.Broken(told.line(), String.join("; ", said(mapped.reasons())));
    }

    private static List<String> said(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.field() + " " + reason.message())
                .toList();
    }

    @Override
    public List<String> ignored() {
        return theirs.ignored();
    }

    @Override
    public List<String> notes() {
        return theirs.notes();
    }
}
