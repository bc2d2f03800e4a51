package org.mangomoment.search.page.searches;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.savedsearch.SearchFault;

/// A saved search as a colleague sees it in the list.
///
/// @param own    whether it is the colleague's own
/// @param watch  how the colleague is told of new stories; null when not at all
/// @param news   alerts that were not seen, the newest first; none without a watch
/// @param faults why it does not do what it says
public record SavedRow(
        SavedSearch search, boolean own, @Nullable SearchWatch watch, List<SearchAlert> news, Set<SearchFault> faults) {
    public SavedRow {
        news = List.copyOf(news);
        faults = Set.copyOf(faults);
    }

    /// How many new stories there are.
    public int unseen() {
        return news.size();
    }

    /// When the newest of the new stories was found, in ISO 8601; empty without any.
    public String newest() {
        return news.isEmpty() ? "" : news.getFirst().getAt().toString();
    }

    /// The chosen way of being told: `none` without a watch.
    public String rhythm() {
        return watch == null ? "none" : Words.of(watch.getRhythm());
    }
}
