package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.exportjob.Beginning;
import org.mangomoment.search.exportjob.ExportJobs;
import org.mangomoment.search.exportjob.JobView;

/// Exports that are made in the background: asking for one, how far it is, ending it, fetching its file.
/// Each belongs to
/// whoever asked for it.
public final class ExportJobApi {
    private static final String PATH = "/api/exports";

    private final ExportDesk desk;
    private final ExportJobs jobs;

    public ExportJobApi(ExportDesk desk, ExportJobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, PATH, Audience.RESEARCHERS, this::begin),
                new Route(HandlerType.GET, PATH + "/{id}/job", Audience.RESEARCHERS, this::show),
                new Route(HandlerType.POST, PATH + "/{id}/cancel", Audience.RESEARCHERS, this::cancel),
                new Route(HandlerType.GET, PATH + "/{id}/file", Audience.RESEARCHERS, this::file));
    }

    private void begin(Context context) throws IOException {
        var order = ExportApi.usable(desk.order(context.formParamMap(), Access.reader(context)));
        switch (jobs.begin(order, Access.reader(context))) {
            case Beginning.Begun(var job) -> context.status(202).json(ExportJobAnswer.of(job));
            case Beginning.Busy() ->
                throw new Refusal(429, "Too many exports", "An export is being made; fetch or end it first.");
        }
    }

    private void show(Context context) {
        context.json(ExportJobAnswer.of(find(context)));
    }

    private void cancel(Context context) {
        find(context);
        jobs.cancel(context.pathParam("id"), Access.reader(context));
        context.json(ExportJobAnswer.of(find(context)));
    }

    private void file(Context context) throws IOException {
        var job = find(context);
        var file = jobs.open(job.id(), Access.reader(context))
                .orElseThrow(() ->
                        new Refusal(410, "No file", "This export has no file, or none any more; its state says why."));
        context.contentType(job.format().mediaType())
                .header(ExportApi.ID_HEADER, job.id())
                .header("Content-Disposition", "attachment; filename=\"" + job.fileName() + "\"")
                .result(file);
    }

    private JobView find(Context context) {
        return jobs.find(context.pathParam("id"), Access.reader(context))
                .orElseThrow(() ->
                        new Refusal(404, "No such export", "There is no export in the background that you asked for."));
    }
}
