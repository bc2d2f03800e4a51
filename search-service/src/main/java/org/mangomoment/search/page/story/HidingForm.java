package org.mangomoment.search.page.story;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.page.frame.LocalAddress;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.redaction.RedactionOutcome;
import org.mangomoment.search.redaction.Redactions;

/// Takes the forms that hide words of a story, by place (`start`, `end`) or as typed (`words`), or show them again.
/// Thread-safe.
public final class HidingForm {
    private final Library library;
    private final Redactions redactions;
    private final Pages pages;

    public HidingForm(Library library, Redactions redactions, Pages pages) {
        this.library = library;
        this.redactions = redactions;
        this.pages = pages;
    }

    /// The forms' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, "/stories/{id}/hide", Audience.DECIDERS, this::hide),
                new Route(HandlerType.POST, "/stories/{id}/unhide", Audience.STEWARDS, this::unhide));
    }

    private void hide(Context context) {
        take(context, RedactionAct.HIDE);
    }

    private void unhide(Context context) {
        take(context, RedactionAct.UNHIDE);
    }

    private void take(Context context, RedactionAct act) {
        var span = span(context);
        var version = whole(context, "storyVersion");
        if (span.isEmpty() || version.isEmpty()) {
            problem(context, HttpStatus.UNPROCESSABLE_CONTENT, "hide.not-found");
            return;
        }
        var id = context.pathParam("id");
        switch (redactions.request(id, version.get(), act, span.get(), Access.reader(context))) {
            case RedactionOutcome.Requested _ ->
                context.redirect(LocalAddress.of(context.formParam("back")), HttpStatus.SEE_OTHER);
            case RedactionOutcome.Stale _ -> problem(context, HttpStatus.CONFLICT, "hide.stale");
            case RedactionOutcome.Invalid _ -> problem(context, HttpStatus.UNPROCESSABLE_CONTENT, "hide.invalid");
            case RedactionOutcome.NotAllowed _ ->
                throw new Refusal(403, "Not allowed", "Only a steward shows what was hidden.");
            case RedactionOutcome.NoStory _ -> throw NoStory.refusal();
        }
    }

    private void problem(Context context, HttpStatus status, String sentence) {
        var back = LocalAddress.of(context.formParam("back"));
        pages.show(context, status, "hide-problem", Map.of("sentence", sentence, "back", back));
    }

    private Optional<Span> span(Context context) {
        var words = Optional.ofNullable(context.formParam("words")).orElse("").strip();
        if (words.isEmpty()) {
            return whole(context, "start")
                    .flatMap(start -> whole(context, "end").map(end -> new Span(start.intValue(), end.intValue())));
        }
        var text = library.story(context.pathParam("id"), Access.reader(context))
                .orElseThrow(NoStory::refusal)
                .text();
        var start = text.indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    private static Optional<Long> whole(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
