package org.mangomoment.search.library;

import java.util.List;
import org.mangomoment.search.story.StoryView;

/// A story that answers a search, and where it does.
///
/// @param story      as the reader may see it
/// @param highlights what matched in the text, in order, not overlapping
public record Hit(StoryView story, List<Span> highlights) {
    public Hit {
        highlights = List.copyOf(highlights);
    }
}
