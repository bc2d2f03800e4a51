package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.citation.Citation;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.citation.Citing;

/// Results that were frozen to be cited.
public final class CitationApi {
    private final Messages english = Messages.read("sentences", "en");
    private final Citations citations;
    private final CitedTables tables;
    private final DeskAddress desk;

    /// @param tables that were frozen with some of them
    /// @param desk   where colleagues reach the permanent pages
    public CitationApi(Citations citations, CitedTables tables, DeskAddress desk) {
        this.citations = citations;
        this.tables = tables;
        this.desk = desk;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/citations", Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, "/api/citations", Audience.COLLEAGUES, this::cite),
                new Route(HandlerType.GET, "/api/citations/{id}", Audience.COLLEAGUES, this::show));
    }

    private void list(Context context) {
        context.json(CitationsAnswer.of(citations.all()));
    }

    private void cite(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewCitation.class);
        var who = Access.reader(context);
        var contradiction = asked.contradiction();
        if (contradiction.isPresent()) {
            throw new Refusal(UnusableFields.problem(List.of(contradiction.get())));
        }
        switch (asked.wordTable()
                .map(table -> tables.words().cite(table, who, asked.act()))
                .or(() -> asked.table().map(table -> tables.figures().cite(table, who, asked.act())))
                .orElseGet(() -> citations.cite(asked.request(), who, asked.act()))) {
            case Citing.Frozen(var citation) -> answer(context.status(201), citation);
            case Citing.Refused(var reason) ->
                throw new Refusal(UnusableFields.problem(
                        List.of(new Problem.Field("query", english.say("cite.refused." + reason.id())))));
        }
    }

    private void show(Context context) {
        var citation = citations
                .citation(context.pathParam("id"))
                .orElseThrow(() -> new Refusal(404, "No such citation", "There is no citation with this id."));
        answer(context, citation);
    }

    private void answer(Context context, Citation citation) {
        var now = citations.now(citation);
        var address = desk.of(context, "/citations/" + citation.id());
        context.json(CitationAnswer.of(citation, now, tables.now(citation, now), english, address));
    }
}
