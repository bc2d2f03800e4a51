package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.model.ModelRequestView;
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
                new Route(HandlerType.GET, "/api/model-requests/{id}", Audience.STEWARDS, this::wish));
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
        context.json(Map.of(
                "inForce", models.inForce().map(ModelView::id).orElse(""),
                "models", models.newestFirst().stream().map(ModelsApi::json).toList()));
    }

    private void train(Context context) {
        asked(context, models.ask(ModelAct.TRAIN, null, Access.reader(context)));
    }

    private static void asked(Context context, String wish) {
        context.status(202).json(Map.of("request", wish));
    }

    private void wish(Context context) {
        var id = context.pathParam("id");
        context.json(models.wishes().stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .map(ModelsApi::json)
                .orElseThrow(() -> new Refusal(404, "No such request", "Nobody asked this concerning models.")));
    }

    private static Map<String, @Nullable Object> json(ModelView model) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", model.id());
        json.put("state", Words.of(model.state()));
        json.put("codebookVersion", model.codebookVersion());
        json.put("trainedOn", model.trainedOn());
        json.put("kept", model.kept());
        json.put("changedBy", model.changedBy());
        json.put("at", model.at().toString());
        json.put("comparison", model.comparison());
        return json;
    }

    private static Map<String, @Nullable Object> json(ModelRequestView wish) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", wish.id());
        json.put("act", Words.of(wish.act()));
        json.put("model", wish.modelId());
        json.put("by", wish.by());
        json.put("at", wish.at().toString());
        json.put("outcome", wish.outcome() == null ? null : Words.of(wish.outcome()));
        json.put("result", wish.result());
        return json;
    }
}
