package org.mangomoment.search.page.exports;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.exportjob.JobView;
import org.mangomoment.search.page.frame.Pages;

/// Lists exports: their own for researchers, all for stewards. Thread-safe.
public final class ExportsPage {
    private static final int MOST = 200;

    private final LoggedExports exports;
    private final Function<Reader, List<JobView>> jobs;
    private final Pages pages;

    /// @param jobs those in the background that somebody asked for, the newest first
    public ExportsPage(LoggedExports exports, Function<Reader, List<JobView>> jobs, Pages pages) {
        this.exports = exports;
        this.jobs = jobs;
        this.pages = pages;
    }

    /// The page's route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/exports", Audience.RESEARCHERS, this::show));
    }

    private void show(Context context) {
        var rows = exports.all(Access.reader(context)).stream()
                .limit(MOST)
                .map(export -> new ExportRow(export, exports.withdrawn(export)))
                .toList();
        pages.show(context, "exports", Map.of("rows", rows, "jobs", jobs.apply(Access.reader(context))));
    }
}
