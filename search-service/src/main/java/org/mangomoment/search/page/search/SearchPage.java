package org.mangomoment.search.page.search;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.tag.StoryTags;

/// The search page. Thread-safe.
public final class SearchPage {
    private final Library library;
    private final Codebooks codebooks;
    private final PastSearches past;
    private final Pages pages;
    private final StoryTags tags;

    /// @param past what each colleague searched for last
    /// @param tags colleagues' own
    public SearchPage(Library library, Codebooks codebooks, PastSearches past, StoryTags tags, Pages pages) {
        this.tags = tags;
        this.library = library;
        this.codebooks = codebooks;
        this.past = past;
        this.pages = pages;
    }

    /// The page's route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/", Audience.COLLEAGUES, this::show));
    }

    /// The address of a search.
    static String address(SearchRequest request) {
        var parameters = request.parameters();
        return parameters.isEmpty() ? "/" : "/?" + parameters;
    }

    private void show(Context context) {
        var request = SearchRequest.of(context.queryParamMap());
        var reader = Access.reader(context);
        var found = library.search(request, reader);
        var codebook = codebooks.newest();
        past.remember(request, Access.reader(context));
        var facets = new Facets(request, pages.frame(context).words(), codebook);
        pages.show(
                context,
                "search",
                Map.of(
                        "request", request,
                        "found", found,
                        "codebook", codebook,
                        "crumbs", facets.crumbs(),
                        "facets", facets.of(found),
                        "hits",
                                found.hits().stream()
                                        .map(hit -> HitView.of(hit, tags.of(hit.story(), reader)))
                                        .toList(),
                        "tags", TagLink.of(request, found, name -> isOwn(name, reader)),
                        "paging", paging(request, found)));
    }

    /// Whether a tag is only the reader's.
    private boolean isOwn(String name, Reader reader) {
        return tags.known().isPrivate(name, reader) && !tags.known().isShared(name, reader);
    }

    private static Paging paging(SearchRequest request, Found found) {
        var last = (int) Math.max(0, (Math.min(found.total(), SearchRequest.DEEPEST) - 1) / request.size());
        return new Paging(
                found.page(),
                last,
                found.page() > 0 ? address(request.onPage(found.page() - 1)) : "",
                found.page() < last ? address(request.onPage(found.page() + 1)) : "");
    }
}
