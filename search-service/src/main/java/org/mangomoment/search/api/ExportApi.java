package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.KnownExport;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.export.OrderReading;

/// Handing stories over, and what is kept of it.
public final class ExportApi {
    /// The header that names the export in an answer with its file.
    public static final String ID_HEADER = "Mango-Export";

    private final ExportDesk desk;
    private final LoggedExports exports;

    public ExportApi(ExportDesk desk, LoggedExports exports) {
        this.desk = desk;
        this.exports = exports;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/export", Audience.RESEARCHERS, this::export),
                new Route(HandlerType.POST, "/api/export", Audience.RESEARCHERS, this::exportAsked),
                new Route(HandlerType.GET, "/api/exports", Audience.RESEARCHERS, this::list),
                new Route(HandlerType.GET, "/api/exports/{id}", Audience.RESEARCHERS, this::manifest));
    }

    /// A plain form downloads it, so it is a GET; since each is kept for good, pages of other sites may not start one,
    /// nor does HEAD.
    private void export(Context context) throws IOException {
        var order = order(context, context.queryParamMap());
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refusal(403, "From elsewhere", "This export was asked for by a page of another site.");
        }
        context.contentType(order.format().mediaType());
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        send(order, context);
    }

    /// The same for an order that says more than belongs into an address, as who made a deposit.
    private void exportAsked(Context context) throws IOException {
        var order = order(context, context.formParamMap());
        context.contentType(order.format().mediaType());
        send(order, context);
    }

    private void send(ExportOrder order, Context context) throws IOException {
        var export = desk.begin(order, Access.reader(context));
        context.header(ID_HEADER, export.id());
        context.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        export.write(context.outputStream());
    }

    private ExportOrder order(Context context, Map<String, List<String>> parameters) {
        return usable(desk.order(parameters, Access.reader(context)));
    }

    /// What was ordered.
    ///
    /// @throws Refusal that names what cannot be used
    static ExportOrder usable(OrderReading.Read read) {
        return switch (read) {
            case OrderReading.Read.Order(var order) -> order;
            case OrderReading.Read.Unusable(var wrong) ->
                throw new Refusal(Problem.ofFields(wrong.stream()
                        .map(one -> new Problem.Field(one.parameter(), one.expected()))
                        .toList()));
        };
    }

    private void list(Context context) {
        var all = exports.all(Access.reader(context)).stream()
                .map(ExportAnswer::of)
                .toList();
        context.json(new ExportsAnswer(all.size(), all));
    }

    private void manifest(Context context) {
        var export = find(context.pathParam("id"), Access.reader(context));
        context.json(
                new ExportedStoriesAnswer(ExportAnswer.of(export), exports.stories(export), exports.withdrawn(export)));
    }

    private KnownExport find(String id, Reader who) {
        return exports.find(id, who)
                .orElseThrow(
                        () -> new Refusal(404, "No such export", "There is no export with this id that you may see."));
    }
}
