package org.mangomoment.search.calibration;

import java.util.Optional;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.StoryView;

/// Where the stories are found that a reviewer decided on long ago. Thread-safe.
@FunctionalInterface
public interface DecidedStories {
    /// An open story on which the reviewer's own decision stands and is old enough: the first from a lot
    /// on, around the end to the beginning.
    ///
    /// @param days   how many days ago it was at least
    /// @param since  on how many stories the reviewer has decided after that day; with fewer there is none
    /// @param lot    0 and up
    /// @param passed ids of stories to leave out
    Optional<StoryView> earlier(Reader who, int days, int since, int lot, Set<String> passed);
}
