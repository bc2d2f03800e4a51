package org.mangomoment.ingest.file;

import org.jspecify.annotations.Nullable;

/// An empty file.
final class EmptyFile implements StoryReader {
    @Override
    public @Nullable Entry next() {
        return null;
    }
}
