package org.mangomoment.search.api;

import java.util.Collection;
import java.util.List;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.savedsearch.SearchFault;

/// A saved search, as the API answers it.
///
/// @param owner  account
/// @param own    whether it is the reader's own
/// @param search the search as parameters of an address: words, filters and order
/// @param faults why it does not do what it says, as `dimension-gone`; empty when it does
record SavedSearchAnswer(
        String id,
        String name,
        String owner,
        boolean own,
        boolean shared,
        String search,
        String at,
        List<String> faults) {
    static SavedSearchAnswer of(SavedSearch saved, Collection<SearchFault> faults, Reader who) {
        return new SavedSearchAnswer(
                saved.getSearchId(),
                saved.getName(),
                saved.getOwner(),
                saved.getOwner().equals(who.account()),
                saved.getShared(),
                saved.getSearch(),
                saved.getAt().toString(),
                faults.stream().map(SearchFault::id).sorted().toList());
    }
}
