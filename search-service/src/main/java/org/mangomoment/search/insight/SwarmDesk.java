package org.mangomoment.search.insight;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;

/// Finds the stories of a result that each get a dot. Thread-safe.
///
/// @param library that keeps from readers what is kept from them
public record SwarmDesk(Library library, Codebooks codebooks) {
    /// More dots than this can be neither told apart nor followed; the newest are shown.
    public static final int MOST = 600;

    /// Of a search, whose page and order do not count.
    public Swarm of(SearchRequest request, Reader who) {
        var search = request.alone();
        var newest = new SearchRequest(
                search.query(), search.choices(), 0, MOST, Sort.NEWEST, search.synonyms(), search.matching());
        var found = library.search(newest, who);
        var dimensions = codebooks.newest().dimensionIds();
        var stories = found.hits().stream()
                .map(hit -> SwarmStory.of(hit.story(), dimensions))
                .toList();
        return new Swarm(search, found.total(), stories);
    }
}
