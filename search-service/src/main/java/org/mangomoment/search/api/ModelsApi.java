package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.model.ModelView;
import org.mangomoment.search.model.Models;

/// Suggestion models and what stewards ask concerning them.
public final class ModelsApi {
    private final Models models;

    public ModelsApi(Models models) {
        this.models = models;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/models", Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, "/api/models/train", Audience.STEWARDS, this::train),
                act("promote", ModelAct.PROMOTE),
                act("refuse", ModelAct.REFUSE),
                act("roll-back", ModelAct.ROLL_BACK),
                new Route(HandlerType.GET, "/api/model-requests/{id}", Audience.STEWARDS, this::request));
    }

    private Route act(String name, ModelAct act) {
        return new Route(HandlerType.POST, "/api/models/{id}/" + name, Audience.STEWARDS, context -> {
            var id = context.pathParam("id");
            if (models.of(id).isEmpty()) {
                throw new Refusal(404, "No such model", "There is no such model; GET /api/models lists them.");
            }
            asked(context, models.ask(act, id, Access.reader(context)));
        });
    }

    private void list(Context context) {
        context.json(new ModelsAnswer(
                models.active().map(ModelView::id).orElse(""),
                models.newestFirst().stream().map(ModelAnswer::of).toList()));
    }

    private void train(Context context) {
        asked(context, models.ask(ModelAct.TRAIN, null, Access.reader(context)));
    }

    private static void asked(Context context, String request) {
        context.status(202).json(new AskedAnswer(request));
    }

    private void request(Context context) {
        var id = context.pathParam("id");
        context.json(models.requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .map(ModelRequestAnswer::of)
                .orElseThrow(() -> new Refusal(404, "No such request", "Nobody asked this concerning models.")));
    }
}
