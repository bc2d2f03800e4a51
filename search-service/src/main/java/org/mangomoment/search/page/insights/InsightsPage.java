package org.mangomoment.search.page.insights;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.Cooccurrence;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.CrossTable.Cell;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.insight.TellerGroups;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.page.frame.FileReader;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.table.CsvFile;

/// Shows stories by two things. Thread-safe.
public final class InsightsPage {
    private static final List<String> COLUMNS = List.of(
            "row", "column", "stories", "of", "share", "from", "to", "residual", "p", "p-holm", "test", "hidden");

    private final InsightDesk insights;
    private final Codebooks codebooks;
    private final Pages pages;

    public InsightsPage(InsightDesk insights, Codebooks codebooks, Pages pages) {
        this.insights = insights;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/insights", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/insights.csv", Audience.COLLEAGUES, this::file),
                new Route(HandlerType.GET, "/insights/pairs.csv", Audience.COLLEAGUES, this::pairs),
                new Route(HandlerType.GET, "/insights.svg", Audience.COLLEAGUES, this::svg),
                new Route(HandlerType.GET, "/insights.png", Audience.COLLEAGUES, this::png));
    }

    private void show(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        var who = Access.reader(context);
        pages.show(
                context,
                "insights",
                Map.of(
                        "pictures",
                        pictures(context, request, insights.table(request, who)),
                        "corrected",
                        insights.corrected(request),
                        "axes",
                        axes(who)));
    }

    private InsightPictures pictures(Context context, InsightRequest request, CrossTable table) {
        var frame = pages.frame(context);
        return new InsightPictures(
                request,
                table,
                new InsightLabels(frame.words(), codebooks.newest()),
                NetworkPicture.Lines.of(String.valueOf(context.queryParam("lines"))),
                frame);
    }

    private Picture picture(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        return pictures(context, request, whole(context, request))
                .picture(String.valueOf(context.queryParam("picture")));
    }

    private void svg(Context context) {
        PictureFiles.svg(context, picture(context), "insights");
    }

    private void png(Context context) {
        PictureFiles.png(context, picture(context), "insights");
    }

    private void pairs(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        if (!Cooccurrence.fits(request)) {
            throw new Refusal(404, "No pairs", "Only a table of one thing by itself has pairs.");
        }
        Pairs.of(whole(context, request)).file().send(context, "pairs");
    }

    private static List<Axis> axes(Reader who) {
        return Stream.<Axis>concat(
                        Stream.of(new TellerGroups()), Facet.ALL.stream().map(Axis.Values::new))
                .filter(axis -> axis.opensTo(who))
                .toList();
    }

    /// The table for a file.
    private CrossTable whole(Context context, InsightRequest request) {
        var table = insights.table(request, FileReader.of(context, request::closedTo));
        Overloaded.unlessWhole(table.complete());
        return table;
    }

    private void file(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        var table = whole(context, request);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : table.lines()) {
            for (var at = 0; at < table.columns().size(); at++) {
                rows.add(row(line, table.columns().get(at), line.cells().get(at)));
            }
        }
        new CsvFile(COLUMNS, rows).send(context, "insights");
    }

    private static List<@Nullable Object> row(CrossTable.Line line, CrossTable.Column column, Cell cell) {
        var row = new ArrayList<@Nullable Object>(List.of(line.value(), column.value()));
        switch (cell) {
            case Cell.Hidden _ -> {
                while (row.size() < COLUMNS.size() - 1) {
                    row.add(null);
                }
                row.add("yes");
            }
            case Cell.Shown shown -> {
                row.add(shown.count());
                row.add(column.size().orElse(null));
                row.add(shown.share());
                row.add(shown.interval().from());
                row.add(shown.interval().to());
                var test = line.test();
                row.add(test.isPresent() ? (Object) shown.residual() : null);
                row.add(test.map(CrossTable.Tested::probability).orElse(null));
                row.add(test.map(CrossTable.Tested::adjusted).orElse(null));
                row.add(test.map(tested -> tested.method().id()).orElse(null));
                row.add("no");
            }
        }
        return row;
    }
}
