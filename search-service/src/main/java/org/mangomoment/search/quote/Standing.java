package org.mangomoment.search.quote;

import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.StoryView;

/// How a quotation stands now.
public sealed interface Standing {
    /// It may be used.
    ///
    /// @param place in the story's text as shown
    record Usable(StoryView story, Span place) implements Standing {
        /// The words, as the story's text has them now.
        public String words() {
            return story.text().substring(place.start(), place.end());
        }
    }

    /// It may be used no more. The sentence `quote.taken-back.ID` says why.
    record TakenBack(Why why) implements Standing {}

    /// Why a quotation is taken back.
    enum Why {
        /// The story was withdrawn, or there is no consent for research now.
        STORY,
        /// The teller does not allow verbatim quotes any more.
        CONSENT,
        /// Words of the passage were hidden since, or shown again.
        WORDS;

        /// As `consent`.
        public String id() {
            return Words.of(this);
        }
    }
}
