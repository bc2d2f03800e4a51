package org.mangomoment.search.page.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedTags;
import org.mangomoment.search.query.QueryText;

/// A tag that stories of a result have.
///
/// @param own    whether only the reader sees it
/// @param chosen whether the search asks for it already
/// @param pick   the address of the search with it, or without it when it is chosen; empty when no query says that
public record TagLink(String name, long count, boolean own, boolean chosen, String pick) {
    /// @param own whether only the reader sees a tag
    static List<TagLink> of(SearchRequest request, Found found, Predicate<String> own) {
        var asked = AskedTags.of(request.query());
        return found.facets().getOrDefault("tag", Map.of()).entrySet().stream()
                .map(tag -> {
                    var name = tag.getKey();
                    var chosen = asked.stream().anyMatch(name::equalsIgnoreCase);
                    var query = chosen
                            ? Optional.of(
                                    AskedTags.without(request.query(), name).orElse(request.query()))
                            : QueryText.both(request.query(), "tag:\"" + name + '"');
                    var pick = query.map(request::withQuery)
                            .map(SearchPage::address)
                            .orElse("");
                    return new TagLink(name, tag.getValue(), own.test(name), chosen, pick);
                })
                .toList();
    }
}
