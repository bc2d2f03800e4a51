package org.mangomoment.search.page.search;

import java.util.List;
import java.util.Map;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedTags;

/// A tag that stories of a result have, and the address of the search with it.
///
/// @param chosen whether the search asks for it already
public record TagLink(String name, long count, boolean chosen, String pick) {
    static List<TagLink> of(SearchRequest request, Found found) {
        var asked = AskedTags.of(request.query());
        return found.facets().getOrDefault("tag", Map.of()).entrySet().stream()
                .map(tag -> new TagLink(
                        tag.getKey(),
                        tag.getValue(),
                        asked.stream().anyMatch(tag.getKey()::equalsIgnoreCase),
                        SearchPage.address(request.withQuery(within(request.query(), tag.getKey())))))
                .toList();
    }

    private static String within(String query, String name) {
        var tag = "tag:\"" + name + '"';
        return query.isBlank() ? tag : "(" + query + ") " + tag;
    }
}
