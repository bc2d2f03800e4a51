package org.mangomoment.search.page.citations;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.citation.CitedWordTables;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.citation.WordTableRequest;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.WordsRequest;

/// Takes the wish to cite a table of words, or words in context. Thread-safe.
public final class WordsCiting {
    private final CitedWordTables tables;
    private final Pages pages;

    public WordsCiting(CitedWordTables tables, Pages pages) {
        this.tables = tables;
        this.pages = pages;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, "/words/cite", Audience.COLLEAGUES, this::citeWords),
                new Route(HandlerType.POST, "/concordance/cite", Audience.COLLEAGUES, this::citeLines));
    }

    /// Takes the table as form fields, named as the parameters of its address.
    private void citeWords(Context context) {
        var language = pages.frame(context).language();
        cite(
                context,
                WordTableRequest.of(WordsRequest.of(context.formParamMap(), language))
                        .orElseThrow(() -> new Refusal(404, "Not found", "There is no such table to cite.")));
    }

    private void citeLines(Context context) {
        cite(context, WordTableRequest.of(ConcordanceRequest.of(context.formParamMap())));
    }

    private void cite(Context context, WordTableRequest request) {
        switch (tables.cite(request, Access.reader(context), context.formParam("act"))) {
            case Citing.Frozen(var citation) ->
                context.redirect("/citations/" + citation.id() + "?new=yes", HttpStatus.SEE_OTHER);
            case Citing.Refused(var reason) ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "cite-problem",
                        Map.of("reason", reason, "search", request.search().parameters()));
        }
    }
}
