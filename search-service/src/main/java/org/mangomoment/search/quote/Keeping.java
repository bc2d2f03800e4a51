package org.mangomoment.search.quote;

import org.mangomoment.schemas.Quote;
import org.mangomoment.schemas.Words;

/// What came of the wish to keep a passage.
public sealed interface Keeping {
    /// It is kept.
    record Kept(Quote quote) implements Keeping {}

    /// There is no such story for this reader.
    record NoStory() implements Keeping {}

    /// It is not kept. The sentence `quote.refused.ID` says why.
    record Refused(Reason reason) implements Keeping {}

    /// Why a passage is not kept.
    enum Reason {
        /// The teller does not allow verbatim quotes.
        CONSENT,
        /// The text has changed since the page was made.
        STALE,
        /// There is no such passage, or it is longer than 2,000 characters.
        PASSAGE,
        /// The note is longer than 2,000 characters.
        NOTE;

        /// As `consent`.
        public String id() {
            return Words.of(this);
        }
    }
}
