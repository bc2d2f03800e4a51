package org.mangomoment.search.page.searches;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.savedsearch.SearchFault;

/// A saved search as a colleague sees it in the list.
///
/// @param own    whether it is the colleague's own
/// @param watch  how the colleague is told of new stories; null when not at all
/// @param unseen new stories, 0 without a watch
/// @param faults why it does not do what it says
public record SavedRow(
        SavedSearch search, boolean own, @Nullable SearchWatch watch, long unseen, Set<SearchFault> faults) {
    public SavedRow {
        faults = Set.copyOf(faults);
    }

    /// The chosen way of being told: `none` without a watch.
    public String rhythm() {
        return watch == null ? "none" : Words.of(watch.getRhythm());
    }
}
