package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.schemas.StoryTag;

/// The tags on a story that a reader may see, by name.
record StoryTagsAnswer(List<Tag> tags) {
    /// One tag.
    ///
    /// @param account who put it on
    record Tag(String tag, boolean shared, String account, String at) {
        static Tag of(StoryTag tag) {
            return new Tag(
                    tag.getTag(), tag.getShared(), tag.getAccount(), tag.getAt().toString());
        }
    }
}
