package org.mangomoment.ingest.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one story after the other.
interface StoryReader {
    /// The next entry; null at the end.
    @Nullable
    Entry next() throws IOException;

    /// Columns that are not known.
    default List<String> ignored() {
        return List.of();
    }

    /// What was found that one would not expect, and how it was read; in sentences.
    default List<String> notes() {
        return List.of();
    }
}
