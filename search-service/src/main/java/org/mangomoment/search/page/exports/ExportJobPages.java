package org.mangomoment.search.page.exports;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.OrderReading;
import org.mangomoment.search.exportjob.Beginning;
import org.mangomoment.search.exportjob.ExportJobs;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.frame.Pages;

/// Asking for an export that is made in the background, and how far it is. Thread-safe.
public final class ExportJobPages {
    private static final String PATH = "/exports";
    private static final String ONE = PATH + "/{id}";

    private final ExportDesk desk;
    private final ExportJobs jobs;
    private final Pages pages;

    public ExportJobPages(ExportDesk desk, ExportJobs jobs, Pages pages) {
        this.desk = desk;
        this.jobs = jobs;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, PATH, Audience.RESEARCHERS, this::begin),
                new Route(HandlerType.GET, ONE, Audience.RESEARCHERS, this::show),
                new Route(HandlerType.POST, ONE + "/cancel", Audience.RESEARCHERS, this::cancel));
    }

    private void begin(Context context) throws IOException {
        var parameters = context.formParamMap();
        switch (desk.order(parameters, Access.reader(context))) {
            case OrderReading.Read.Order(var order) -> begin(order, context);
            case OrderReading.Read.Unusable(var wrong) ->
                problem(context, HttpStatus.UNPROCESSABLE_CONTENT, wrong, SearchRequest.of(parameters));
        }
    }

    private void begin(ExportOrder order, Context context) throws IOException {
        switch (jobs.begin(order, Access.reader(context))) {
            case Beginning.Begun(var job) -> context.redirect(PATH + "/" + job.id(), HttpStatus.SEE_OTHER);
            case Beginning.Busy() -> problem(context, HttpStatus.TOO_MANY_REQUESTS, List.of(), order.request());
        }
    }

    /// @param wrong empty when too much is made already
    private void problem(Context context, HttpStatus status, List<OrderReading.Wrong> wrong, SearchRequest request) {
        pages.show(context, status, "export-problem", Map.of("wrong", wrong, "search", request.parameters()));
    }

    private void show(Context context) {
        var job = jobs.find(context.pathParam("id"), Access.reader(context))
                .orElseThrow(() -> new Refusal(404, "Not found", "There is no such export that you asked for."));
        pages.show(context, "export-job", Map.of("job", job));
    }

    private void cancel(Context context) {
        var id = context.pathParam("id");
        jobs.cancel(id, Access.reader(context));
        context.redirect(PATH + "/" + id, HttpStatus.SEE_OTHER);
    }
}
