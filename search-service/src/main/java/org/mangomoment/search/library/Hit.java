package org.mangomoment.search.library;

import java.util.List;
import org.mangomoment.search.story.StoryView;

/// A story that answers a search, and where it does.
///
/// @param story      as the reader may see it
/// @param highlights what matched of the words in the text, in order, not overlapping
/// @param because    why it is there
public record Hit(StoryView story, List<Span> highlights, Because because) {
    /// Found by words that need not be named.
    public Hit(StoryView story, List<Span> highlights) {
        this(story, highlights, Because.NOTHING);
    }

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
