package org.mangomoment.search.citation;

import org.mangomoment.schemas.Words;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.InsightRequest;

/// A table that was cited, computed again from the stories that are left.
///
/// @param table  as it is now; small counts are hidden as anywhere
/// @param change whether it still shows what was cited
public record CitedFigure(InsightRequest request, CrossTable table, Change change) {
    /// What became of a cited table. The sentence `figure.change.ID` says so.
    public enum Change {
        /// It shows what was cited.
        NONE,
        /// It shows something else, as decisions, suggestions or the codebook changed, or which counts are hidden.
        DECISIONS,
        /// It shows something else, and stories were left out since.
        WITHDRAWALS;

        /// What became of a table.
        ///
        /// @param same whether it shows what was cited
        static Change of(boolean same, Citation citation, CitedNow now) {
            return same ? NONE : now.open().size() < citation.storyIds().size() ? WITHDRAWALS : DECISIONS;
        }

        /// As `none`.
        public String id() {
            return Words.of(this);
        }
    }
}
