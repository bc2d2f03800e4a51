package org.mangomoment.search.page.citations;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedNow;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.citation.SuggestedCitation;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.insights.InsightLabels;

/// The pages of citations. Thread-safe.
public final class CitationPages {
    private static final String PATH = "/citations";
    private static final int STORIES_A_PAGE = 20;

    private final SuggestedCitation dutch = new SuggestedCitation("nl");
    private final SuggestedCitation english = new SuggestedCitation("en");
    private final Citations citations;
    private final CitedTables tables;
    private final Library library;
    private final Codebooks codebooks;
    private final DeskAddress desk;
    private final Pages pages;

    /// @param tables that were frozen with some of them
    public CitationPages(
            Citations citations,
            CitedTables tables,
            Library library,
            Codebooks codebooks,
            DeskAddress desk,
            Pages pages) {
        this.citations = citations;
        this.tables = tables;
        this.library = library;
        this.codebooks = codebooks;
        this.desk = desk;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, PATH, Audience.COLLEAGUES, this::cite),
                new Route(HandlerType.GET, PATH + "/{id}", Audience.COLLEAGUES, this::show));
    }

    private void list(Context context) {
        pages.show(context, "citations", Map.of("citations", citations.all()));
    }

    /// Takes the search as form fields, named as the parameters of its address.
    private void cite(Context context) {
        var request = SearchRequest.of(context.formParamMap());
        switch (citations.cite(request, Access.reader(context), context.formParam("act"))) {
            case Citing.Frozen(var citation) ->
                context.redirect(PATH + "/" + citation.id() + "?new=yes", HttpStatus.SEE_OTHER);
            case Citing.Refused(var reason) ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "cite-problem",
                        Map.of("reason", reason, "search", request.parameters()));
        }
    }

    private void show(Context context) {
        var citation = citations
                .citation(context.pathParam("id"))
                .orElseThrow(() -> new Refusal(404, "Not found", "There is no such citation."));
        var now = citations.now(citation);
        var page = page(context, now);
        var address = desk.of(context, PATH + "/" + citation.id());
        pages.show(
                context,
                "citation",
                Map.of(
                        "citation", citation,
                        "labels", new InsightLabels(pages.frame(context).words(), codebooks.newest()),
                        "now", now,
                        "tables", tables.now(citation, now),
                        "dutch", dutch.of(citation, address),
                        "english", english.of(citation, address),
                        "fresh", "yes".equals(context.queryParam("new")),
                        "page", page,
                        "last", last(now),
                        "stories", stories(context, now, page)));
    }

    private List<CitedStory> stories(Context context, CitedNow now, int page) {
        var who = Access.reader(context);
        var first = (page - 1) * STORIES_A_PAGE;
        return IntStream.range(first, Math.min(now.open().size(), first + STORIES_A_PAGE))
                .boxed()
                .flatMap(place -> library.story(now.open().get(place), who).stream()
                        .map(story -> CitedStory.of(place + 1, story)))
                .toList();
    }

    private static int last(CitedNow now) {
        return Math.max(1, (now.open().size() + STORIES_A_PAGE - 1) / STORIES_A_PAGE);
    }

    private static int page(Context context, CitedNow now) {
        return Optional.ofNullable(context.queryParam("page"))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .map(asked -> Math.clamp(asked, 1, last(now)))
                .orElse(1);
    }
}
