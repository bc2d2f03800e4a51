package org.mangomoment.ingest.file;

import java.util.List;

/// One story of a file, or why there is none.
public sealed interface Entry {
    /// The line on which it begins, from 1.
    long line();

    /// A story in the push form.
    ///
    /// @param json     one JSON object, without line feeds
    /// @param warnings what was told, not understood and left out: the field and the finding, without the content
    record Told(long line, String json, List<String> warnings) implements Entry {
        public Told {
            warnings = List.copyOf(warnings);
        }

        Told(long line, String json) {
            this(line, json, List.of());
        }
    }

    /// Something that cannot be read as a story; what follows can be.
    ///
    /// @param problem what was found and what was expected, without the content
    record Broken(long line, String problem) implements Entry {}
}
