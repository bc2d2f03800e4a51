package org.mangomoment.search.citation;

import org.mangomoment.schemas.Words;

/// What came of the wish to cite a result.
public sealed interface Citing {
    /// The result is frozen.
    record Frozen(Citation citation) implements Citing {}

    /// It cannot be cited.
    record Refused(Reason reason) implements Citing {}

    /// Why a result cannot be cited. The sentence `cite.refused.ID` says so.
    enum Reason {
        /// It has no story that every colleague may see.
        NOTHING,
        /// It asks for a field that only stewards see.
        RESTRICTED_FIELD,
        /// It asks for a private tag of whoever cites.
        PRIVATE_TAG,
        /// Words that are searched for in the stories again name a saved search, which may change.
        SAVED_SEARCH,
        /// The time was over before every story had been looked at.
        INCOMPLETE;

        /// As `restricted-field`.
        public String id() {
            return Words.of(this);
        }
    }
}
