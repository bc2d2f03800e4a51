package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;

/// How the desk is doing, building the index again, and what the API is.
public final class OperatingApi {
    private final Library library;
    private final Supplier<Map<String, Object>> log;
    private final Map<String, Supplier<Health.Finding>> around;
    private final Runnable rebuild;

    /// @param log     what is known of topics, by name of the figure
    /// @param around  what the surroundings of the service find, by name
    /// @param rebuild asks the index to be built again
    public OperatingApi(
            Library library,
            Supplier<Map<String, Object>> log,
            Map<String, Supplier<Health.Finding>> around,
            Runnable rebuild) {
        this.library = library;
        this.log = log;
        this.around = Map.copyOf(around);
        this.rebuild = rebuild;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/status", Audience.COLLEAGUES, this::status),
                new Route(HandlerType.POST, "/api/index/rebuild", Audience.STEWARDS, this::rebuild),
                new Route(HandlerType.GET, "/api/openapi.json", Audience.EVERYBODY, OperatingApi::document));
    }

    private void status(Context context) {
        var progress = library.progress(Access.reader(context));
        var json = new LinkedHashMap<String, Object>();
        json.put("stories", progress.stories());
        json.put("quarantined", progress.quarantined());
        json.put("unreviewed", progress.unreviewed());
        json.put("reviewed", progress.reviewed());
        json.put("disputed", progress.disputed());
        json.put("decidedByMeToday", progress.mineToday());
        json.putAll(log.get());
        var checks = new TreeMap<String, Health.Finding>();
        around.forEach((name, check) -> checks.put(name, check.get()));
        json.put("checks", checks);
        context.json(json);
    }

    private void rebuild(Context context) {
        rebuild.run();
        context.status(202).json(Map.of("state", "rebuilding"));
    }

    private static void document(Context context) {
        context.contentType("application/json")
                .result(Objects.requireNonNull(OperatingApi.class.getResourceAsStream("openapi.json")));
    }
}
