package org.mangomoment.search.export;

import java.io.IOException;
import java.io.OutputStream;

/// A file of stories while it is written. However many stories there are, it keeps few of them in memory. Used by one
/// thread.
public interface StoryFile extends AutoCloseable {
    /// Adds a story.
    void add(ReleasedStory story) throws IOException;

    /// Is told of stories that the search found and whose tellers did not allow the purpose.
    default void leftOut(int stories) {}

    /// Writes what comes after the last story. The stream stays open.
    void finish() throws IOException;

    /// Lets go of what it took besides the stream, finished or not.
    @Override
    default void close() throws IOException {}

    /// How a format's files begin.
    @FunctionalInterface
    interface Opening {
        StoryFile open(OutputStream out, Handover handover) throws IOException;
    }
}
