package org.mangomoment.search.page.vocabulary;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.page.frame.FileReader;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.search.Paging;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.table.CsvFile;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.Vocabulary;

/// Shows the words of a search in their context. Thread-safe.
public final class ConcordancePage {
    private static final List<String> COLUMNS =
            List.of("story", "language", "teller", "setting", "quotable", "left", "keyword", "right");

    private final Vocabulary vocabulary;
    private final Pages pages;

    public ConcordancePage(Vocabulary vocabulary, Pages pages) {
        this.vocabulary = vocabulary;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/concordance", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/concordance.csv", Audience.RESEARCHERS, this::file));
    }

    /// The address of a concordance.
    static String address(ConcordanceRequest request) {
        var parameters = request.parameters();
        return parameters.isEmpty() ? "/concordance" : "/concordance?" + parameters;
    }

    private void show(Context context) {
        var request = ConcordanceRequest.of(context.queryParamMap());
        var found = vocabulary.concordance(request, Access.reader(context));
        pages.show(
                context, "concordance", Map.of("request", request, "found", found, "paging", paging(request, found)));
    }

    private void file(Context context) {
        var request = ConcordanceRequest.of(context.queryParamMap()).exported();
        var reader = FileReader.of(context, who -> AskedFields.closedTo(who, request.search()));
        var found = vocabulary.concordance(request, reader);
        Overloaded.unlessWhole(found.complete());
        if (found.lines() > ConcordanceRequest.MOST_EXPORTED) {
            throw new Refusal(422, "Too many lines", "A file holds at most 50,000 lines; narrow the search.");
        }
        var rows = found.shown().stream()
                .map(line -> List.<Object>of(
                        line.storyId(),
                        line.language(),
                        line.teller(),
                        line.setting(),
                        line.quotable() ? "yes" : "no",
                        line.context().left(),
                        line.context().keyword(),
                        line.context().right()))
                .toList();
        new CsvFile(COLUMNS, rows).send(context, "concordance");
    }

    private static Paging paging(ConcordanceRequest request, Concordance found) {
        var last = (int) Math.max(0, (found.lines() - 1) / request.size());
        return new Paging(
                found.page(),
                last,
                found.page() > 0 ? address(request.onPage(found.page() - 1)) : "",
                found.page() < last ? address(request.onPage(found.page() + 1)) : "");
    }
}
