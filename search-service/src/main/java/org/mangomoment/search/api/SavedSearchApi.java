package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.alert.Watches;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.savedsearch.Saving;

/// Saved searches, with the same rights as their pages.
public final class SavedSearchApi {
    private static final String PATH = "/api/searches";

    private final Messages english = Messages.read("sentences", "en");
    private final SavedSearches searches;
    private final Watches watches;
    private final Codebooks codebooks;

    public SavedSearchApi(SavedSearches searches, Watches watches, Codebooks codebooks) {
        this.searches = searches;
        this.watches = watches;
        this.codebooks = codebooks;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, PATH, Audience.COLLEAGUES, this::save),
                new Route(HandlerType.GET, PATH + "/{id}", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.DELETE, PATH + "/{id}", Audience.COLLEAGUES, this::forget));
    }

    private void list(Context context) {
        var who = Access.reader(context);
        context.json(new SavedSearchesAnswer(searches.visibleTo(who).stream()
                .map(saved -> answer(saved, who))
                .toList()));
    }

    private void save(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewSavedSearch.class);
        var who = Access.reader(context);
        var shared = Boolean.TRUE.equals(asked.shared());
        switch (searches.save(asked.name(), shared, asked.request(), who)) {
            case Saving.Saved(var saved) -> context.status(201).json(answer(saved, who));
            case Saving.Refused(var reason) ->
                throw new Refusal(UnusableFields.problem(List.of(new Problem.Field(
                        reason.ofName() ? "name" : "search", english.say("searches.refused." + reason.id())))));
        }
    }

    private void show(Context context) {
        var who = Access.reader(context);
        var saved = searches.search(context.pathParam("id"), who).orElseThrow(SavedSearchApi::unknown);
        context.json(answer(saved, who));
    }

    private void forget(Context context) {
        if (!watches.forget(context.pathParam("id"), Access.reader(context))) {
            throw unknown();
        }
        context.status(204);
    }

    private SavedSearchAnswer answer(SavedSearch saved, Reader who) {
        return SavedSearchAnswer.of(saved, searches.faults(saved, codebooks.newest()), who);
    }

    private static Refusal unknown() {
        return new Refusal(404, "Not found", "There is no such saved search for this account.");
    }
}
