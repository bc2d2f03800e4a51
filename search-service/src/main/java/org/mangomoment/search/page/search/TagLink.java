package org.mangomoment.search.page.search;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedTags;

/// A tag that stories of a result have.
///
/// @param own    whether only the reader sees it
/// @param chosen whether the search asks for it already
/// @param pick   the address of the search with it, or without it when it is chosen
public record TagLink(String name, long count, boolean own, boolean chosen, String pick) {
    /// @param own whether only the reader sees a tag
    static List<TagLink> of(SearchRequest request, Found found, Predicate<String> own) {
        var asked = AskedTags.of(request.query());
        return found.facets().getOrDefault("tag", Map.of()).entrySet().stream()
                .map(tag -> {
                    var name = tag.getKey();
                    var chosen = asked.stream().anyMatch(name::equalsIgnoreCase);
                    var query = chosen
                            ? AskedTags.without(request.query(), name).orElse(request.query())
                            : within(request.query(), name);
                    var pick = SearchPage.address(request.withQuery(query));
                    return new TagLink(name, tag.getValue(), own.test(name), chosen, pick);
                })
                .toList();
    }

    private static String within(String query, String name) {
        var tag = "tag:\"" + name + '"';
        return query.isBlank() ? tag : "(" + query + ") " + tag;
    }
}
