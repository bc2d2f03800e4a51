package org.mangomoment.search.page.models;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.model.ModelView;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.frame.Pages;

/// The page on models. Thread-safe.
public final class ModelsPage {
    private static final String PATH = "/steward/models";
    private static final int REQUESTS = 5;

    private final Models models;
    private final Library library;
    private final Codebooks codebooks;
    private final Pages pages;

    public ModelsPage(Models models, Library library, Codebooks codebooks, Pages pages) {
        this.models = models;
        this.library = library;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.STEWARDS, context -> show(context, null)),
                new Route(HandlerType.GET, PATH + "/{id}", Audience.STEWARDS, context -> show(context, model(context))),
                new Route(
                        HandlerType.POST, PATH + "/train", Audience.STEWARDS, context -> ask(context, ModelAct.TRAIN)),
                act(ModelAct.PROMOTE),
                act(ModelAct.REFUSE),
                act(ModelAct.ROLL_BACK));
    }

    private Route act(ModelAct act) {
        return new Route(
                HandlerType.POST, PATH + "/{id}/" + Words.of(act), Audience.STEWARDS, context -> ask(context, act));
    }

    private void show(Context context, @Nullable ModelView chosen) {
        var active = models.active();
        var content = new HashMap<String, Object>();
        content.put("all", models.newestFirst());
        content.put("requests", models.requests().stream().limit(REQUESTS).toList());
        content.put("codebook", codebooks.newest());
        content.put("spread", spread(active.map(ModelView::id).orElse(""), Access.reader(context)));
        active.ifPresent(model -> content.put("active", model));
        var shown = chosen != null
                ? chosen
                : models.newestFirst().stream()
                        .filter(ModelView::waits)
                        .findFirst()
                        .or(() -> active)
                        .orElse(null);
        if (shown != null) {
            content.put("shown", shown);
        }
        pages.show(context, "models", content);
    }

    private Spread spread(String active, Reader who) {
        var byModel = library.search(SearchRequest.everything(), who)
                .facets()
                .getOrDefault(Facet.Derived.MODEL.id(), Map.of());
        return new Spread(
                byModel.getOrDefault(active, 0L),
                byModel.values().stream().mapToLong(Long::longValue).sum());
    }

    private ModelView model(Context context) {
        return models.of(context.pathParam("id"))
                .orElseThrow(() -> new Refusal(404, "No such model", "There is no such model."));
    }

    private void ask(Context context, ModelAct act) {
        var _ = models.ask(act, act == ModelAct.TRAIN ? null : model(context).id(), Access.reader(context));
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }
}
