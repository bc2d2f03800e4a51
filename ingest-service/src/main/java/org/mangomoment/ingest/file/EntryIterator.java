package org.mangomoment.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The entries of a reader as an iterator.
final class EntryIterator implements Iterator<Entry> {
    private final StoryReader stories;
    private @Nullable Entry ahead;
    private boolean ended;

    EntryIterator(StoryReader stories) {
        this.stories = stories;
    }

    @Override
    public boolean hasNext() {
        try {
            if (ahead == null && !ended) {
                ahead = stories.next();
                ended = ahead == null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ahead != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var entry = ahead;
        ahead = null;
        return entry;
    }
}
