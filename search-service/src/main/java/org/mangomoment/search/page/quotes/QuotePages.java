package org.mangomoment.search.page.quotes;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.QuoteUseKind;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.quote.Keeping;
import org.mangomoment.search.quote.Quotes;

/// The quote bank. A passage is named by its place (`start`, `end`) or as typed (`words`). Thread-safe.
public final class QuotePages {
    private static final String PATH = "/quotes";

    private final Quotes quotes;
    private final Library library;
    private final Pages pages;

    public QuotePages(Quotes quotes, Library library, Pages pages) {
        this.quotes = quotes;
        this.library = library;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.COLLEAGUES, context -> list(context, HttpStatus.OK, "")),
                new Route(HandlerType.POST, "/stories/{id}/quotes", Audience.COLLEAGUES, this::keep),
                new Route(HandlerType.POST, PATH + "/{id}/uses", Audience.COLLEAGUES, this::use),
                new Route(HandlerType.POST, PATH + "/{id}/delete", Audience.COLLEAGUES, this::forget));
    }

    /// @param wrong the sentence of what went wrong; empty for nothing
    private void list(Context context, HttpStatus status, String wrong) {
        pages.show(
                context,
                status,
                "quotes",
                Map.of("quotations", quotes.visibleTo(Access.reader(context)), "wrong", wrong));
    }

    private void keep(Context context) {
        var id = context.pathParam("id");
        var version = whole(context, "storyVersion").orElse(-1L);
        var note = Optional.ofNullable(context.formParam("note")).orElse("");
        var shared = "yes".equals(context.formParam("shared"));
        switch (quotes.keep(
                id, context.formParam("form"), version, span(context), note, shared, Access.reader(context))) {
            case Keeping.Kept(var quote) ->
                context.redirect(PATH + "#quote-" + quote.getQuoteId(), HttpStatus.SEE_OTHER);
            case Keeping.NoStory() -> throw NoStory.refusal();
            case Keeping.Refused(var reason) ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "quote-problem",
                        Map.of("reason", reason, "back", "/stories/" + id));
        }
    }

    private void use(Context context) {
        var kind = Words.find(QuoteUseKind.class, String.valueOf(context.formParam("kind")))
                .orElse(QuoteUseKind.OTHER);
        var what = Optional.ofNullable(context.formParam("what")).orElse("");
        var id = context.pathParam("id");
        if (quotes.use(id, kind, what, Access.reader(context))) {
            context.redirect(PATH + "#quote-" + id, HttpStatus.SEE_OTHER);
        } else {
            list(context, HttpStatus.UNPROCESSABLE_CONTENT, "quote.use.refused");
        }
    }

    private void forget(Context context) {
        if (!quotes.forget(context.pathParam("id"), Access.reader(context))) {
            throw new Refusal(404, "Not found", "There is no such quotation for this account.");
        }
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    /// What was asked for; empty where nothing was.
    private Span span(Context context) {
        var words = Optional.ofNullable(context.formParam("words")).orElse("").strip();
        if (words.isEmpty()) {
            var start = whole(context, "start").orElse(0L);
            var end = whole(context, "end").orElse(0L);
            return new Span(start.intValue(), end.intValue());
        }
        var text = library.story(context.pathParam("id"), Access.reader(context))
                .orElseThrow(NoStory::refusal)
                .text();
        var start = text.indexOf(words);
        return start < 0 ? new Span(0, 0) : new Span(start, start + words.length());
    }

    private static Optional<Long> whole(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
