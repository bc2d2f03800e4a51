package org.mangomoment.search.savedsearch;

import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.Words;

/// What came of the wish to keep a search.
public sealed interface Saving {
    /// It is kept.
    record Saved(SavedSearch search) implements Saving {}

    /// It is not. The sentence `searches.refused.ID` says why.
    record Refused(Reason reason) implements Saving {}

    /// Why a search is not kept.
    enum Reason {
        /// The name is empty or longer than 80 characters.
        NAME,
        /// The owner has a search of this name.
        NAME_TAKEN,
        /// The owner has as many as there may be.
        TOO_MANY,
        /// It asks for a saved search that is not there.
        NO_CORPUS,
        /// It asks for more saved searches than one query can.
        TOO_MANY_CORPORA,
        /// It asks for a saved search that asks for it.
        CORPUS_CYCLE,
        /// It asks for a search that others do not see, and was to be shared.
        PRIVATE_CORPUS,
        /// It asks for a private tag, and was to be shared.
        PRIVATE_TAG,
        /// It asks for a field that only stewards see, and was to be shared.
        RESTRICTED_FIELD;

        /// Whether another name would do.
        public boolean ofName() {
            return this == NAME || this == NAME_TAKEN;
        }

        /// As `name-taken`.
        public String id() {
            return Words.of(this);
        }
    }
}
