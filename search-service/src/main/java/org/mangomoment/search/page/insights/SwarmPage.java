package org.mangomoment.search.page.insights;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.insight.SwarmDesk;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.frame.FileReader;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.table.CsvFile;

/// Shows a dot for every story of a result. Thread-safe.
public final class SwarmPage {
    private final SwarmDesk desk;
    private final Codebooks codebooks;
    private final Pages pages;

    /// @param library that keeps from readers what is kept from them
    public SwarmPage(Library library, Codebooks codebooks, Pages pages) {
        this.desk = new SwarmDesk(library, codebooks);
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/swarm", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/swarm.csv", Audience.COLLEAGUES, this::file),
                new Route(
                        HandlerType.GET,
                        "/swarm.svg",
                        Audience.COLLEAGUES,
                        context -> PictureFiles.svg(context, filed(context).picture(), "swarm")),
                new Route(
                        HandlerType.GET,
                        "/swarm.png",
                        Audience.COLLEAGUES,
                        context -> PictureFiles.png(context, filed(context).picture(), "swarm")));
    }

    /// A result and its dots.
    ///
    /// @param search without its page and order
    /// @param total  stories that it finds
    public record Swarm(SearchRequest search, long total, SwarmPicture dots) {
        Picture picture() {
            return dots.picture();
        }
    }

    /// For a file.
    private Swarm filed(Context context) {
        var request = SearchRequest.of(context.queryParamMap());
        return swarm(context, FileReader.of(context, who -> AskedFields.closedTo(who, request)));
    }

    private Swarm swarm(Context context, Reader who) {
        var found = desk.of(SearchRequest.of(context.queryParamMap()), who);
        var codebook = codebooks.newest();
        var frame = pages.frame(context);
        var names = new LinkedHashMap<String, String>();
        codebook.dimensionIds().forEach(id -> names.put(id, codebook.label(id, frame.language())));
        return new Swarm(found.search(), found.total(), new SwarmPicture(found.stories(), names, frame));
    }

    private void show(Context context) {
        pages.show(context, "swarm", Map.of("swarm", swarm(context, Access.reader(context))));
    }

    private void file(Context context) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var swarm = filed(context);
        var dots = swarm.dots().stories();
        for (var story : dots) {
            var row = new ArrayList<@Nullable Object>(
                    List.of(story.id(), story.at().toString()));
            row.add(story.dimension().orElse(null));
            rows.add(row);
        }
        new CsvFile(List.of("story", "received", "dimension"), rows)
                .send(context, swarm.total() > dots.size() ? "swarm-newest-" + dots.size() : "swarm");
    }
}
