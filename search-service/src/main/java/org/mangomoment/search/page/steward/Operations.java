package org.mangomoment.search.page.steward;

import java.util.List;
import org.mangomoment.search.story.StoryView;

/// What a steward looks after. Thread-safe.
public interface Operations {
    /// How the index does.
    Condition condition();

    /// Stories that wait for consent, newest first.
    List<StoryView> quarantine(int most);

    /// Begins to make the index anew from the log; returns at once.
    void rebuild();

    /// How the index does.
    ///
    /// @param stories     in the index
    /// @param quarantined without consent for research
    /// @param behind      records of the log that the index has not read yet, or [#UNKNOWN]
    /// @param deadLetters records that could not be processed and are kept, or [#UNKNOWN]
    record Condition(long stories, long quarantined, long behind, long deadLetters) {
        /// The log could not be asked.
        public static final long UNKNOWN = -1;
    }
}
