package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.LogFigures;

/// How the desk is doing, building the index again, and what the API is.
public final class OperatingApi {
    private final Library library;
    private final Supplier<Optional<LogFigures>> log;
    private final Map<String, Supplier<Health.Finding>> around;
    private final Runnable rebuild;

    /// @param log     figures on the log; empty when it cannot be reached
    /// @param around  what the surroundings of the service find, by name
    /// @param rebuild asks the index to be built again
    public OperatingApi(
            Library library,
            Supplier<Optional<LogFigures>> log,
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
        var checks = new TreeMap<String, Health.Finding>();
        around.forEach((name, check) -> checks.put(name, check.get()));
        context.json(StatusAnswer.of(library.progress(Access.reader(context)), log.get(), checks));
    }

    private void rebuild(Context context) {
        rebuild.run();
        context.status(202).json(new StateAnswer("rebuilding"));
    }

    private static void document(Context context) {
        context.contentType("application/json")
                .result(Objects.requireNonNull(OperatingApi.class.getResourceAsStream("openapi.json")));
    }
}
