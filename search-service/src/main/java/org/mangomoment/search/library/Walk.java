package org.mangomoment.search.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.StoryView;

/// Goes through everything that a search finds, however much: a step at a time, those received first first. A step sees
/// the index as it is then, so a story that was withdrawn in the meantime does not come any more, and no story comes
/// twice. Thread-safe.
public interface Walk {
    /// The next stories.
    ///
    /// @param request its query and choices; order and page play no part
    /// @param after   where the step before ended; null to begin
    /// @param most    stories in a step, 1 and up
    Step next(SearchRequest request, Reader who, @Nullable Place after, int most);

    /// Where a step ended.
    ///
    /// @param received when its last story was received, milliseconds since 1970
    /// @param tie      tells that story from others of the same moment
    record Place(long received, long tie) {}

    /// Stories, as the reader may see them.
    ///
    /// @param end where it ended; null when nothing is left
    record Step(List<StoryView> stories, @Nullable Place end) {
        public Step {
            stories = List.copyOf(stories);
        }
    }
}
