package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Objects;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.quote.Keeping;
import org.mangomoment.search.quote.Quotes;

/// The quote bank, with the same rights as its pages.
public final class QuotationApi {
    private static final String PATH = "/api/quotes";

    private final Messages english = Messages.read("sentences", "en");
    private final Quotes quotes;

    public QuotationApi(Quotes quotes) {
        this.quotes = quotes;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, "/api/stories/{id}/quotes", Audience.COLLEAGUES, this::keep),
                new Route(HandlerType.POST, PATH + "/{id}/uses", Audience.COLLEAGUES, this::use),
                new Route(HandlerType.DELETE, PATH + "/{id}", Audience.COLLEAGUES, this::forget));
    }

    private void list(Context context) {
        context.json(new QuotationsAnswer(quotes.visibleTo(Access.reader(context)).stream()
                .map(QuotationAnswer::of)
                .toList()));
    }

    private void keep(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewQuotation.class);
        var who = Access.reader(context);
        var note = Objects.requireNonNullElse(asked.note(), "");
        var shared = Boolean.TRUE.equals(asked.shared());
        switch (quotes.keep(context.pathParam("id"), null, asked.storyVersion(), asked.span(), note, shared, who)) {
            case Keeping.Kept(var quote) -> context.status(201).json(one(quote.getQuoteId(), who));
            case Keeping.NoStory _ -> throw ReadingApi.unknown();
            case Keeping.Refused(var reason) ->
                throw new Refusal(UnusableFields.problem(
                        List.of(new Problem.Field(field(reason), english.say("quote.refused." + reason.id())))));
        }
    }

    private static String field(Keeping.Reason reason) {
        return switch (reason) {
            case CONSENT -> "story";
            case STALE -> "storyVersion";
            case PASSAGE -> "start";
            case NOTE -> "note";
        };
    }

    private void use(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewQuotationUse.class);
        var who = Access.reader(context);
        var id = context.pathParam("id");
        one(id, who);
        if (!quotes.use(id, asked.where(), asked.what(), who)) {
            throw new Refusal(
                    UnusableFields.problem(List.of(new Problem.Field("what", english.say("quote.use.refused")))));
        }
        context.status(201).json(one(id, who));
    }

    private void forget(Context context) {
        if (!quotes.forget(context.pathParam("id"), Access.reader(context))) {
            throw unknown();
        }
        context.status(204);
    }

    private QuotationAnswer one(String id, Reader who) {
        return quotes.visibleTo(who).stream()
                .filter(quotation -> quotation.uses().getQuoteId().equals(id))
                .findFirst()
                .map(QuotationAnswer::of)
                .orElseThrow(QuotationApi::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(404, "Not found", "There is no such quotation for this account.");
    }
}
