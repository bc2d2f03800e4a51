package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.search.tag.CountedTag;

/// The tags that a reader may see, in alphabetical order.
record TagsAnswer(List<Counted> tags) {
    /// One tag.
    ///
    /// @param stories that the reader may see
    /// @param own     whether the reader has a private tag of this name
    /// @param shared  whether the team has one of this name
    record Counted(String tag, long stories, boolean own, boolean shared) {
        static Counted of(CountedTag tag) {
            return new Counted(tag.name(), tag.stories(), tag.own(), tag.shared());
        }
    }
}
