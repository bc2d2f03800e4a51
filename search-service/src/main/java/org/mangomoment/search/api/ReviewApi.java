package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.redaction.RedactionOutcome;
import org.mangomoment.search.redaction.Redactions;
import org.mangomoment.search.story.StoryView;

/// Deciding on a story and having a span of it hidden or shown.
public final class ReviewApi {
    private final Library library;
    private final Decisions decisions;
    private final Redactions redactions;

    public ReviewApi(Library library, Decisions decisions, Redactions redactions) {
        this.library = library;
        this.decisions = decisions;
        this.redactions = redactions;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, "/api/stories/{id}/decisions", Audience.DECIDERS, this::decide),
                new Route(HandlerType.POST, "/api/stories/{id}/redactions", Audience.DECIDERS, this::redact));
    }

    private void decide(Context context) {
        var id = context.pathParam("id");
        var who = Access.reader(context);
        var request = request(Body.read(context.body()));
        switch (decisions.decide(id, request, who)) {
            case Outcome.Taken(var decision, var visible) ->
                context.status(201).json(taken(id, decision, visible, who));
            case Outcome.Repeated(var decision) -> context.status(200).json(taken(id, decision, true, who));
            case Outcome.Stale(var now, var changes) -> stale(context, now, changes);
            case Outcome.Invalid(var fields) -> throw new Refusal(invalid(fields));
            case Outcome.NoStory() -> throw ReadingApi.unknown();
        }
    }

    private static DecisionRequest request(Body body) {
        var eligibility = body.object("eligibility");
        var act = body.text("act");
        var millis = body.number("millisTaken");
        var request = new DecisionRequest(
                body.text("decisionId"),
                body.number("storyVersion"),
                act == null ? "decide" : act,
                body.text("undoes"),
                eligibility.text("verdict"),
                eligibility.text("reason"),
                body.verdicts("dimensions"),
                body.text("memo"),
                body.flag("blind"),
                millis == null ? 0 : millis);
        body.check();
        return request;
    }

    private Map<String, Object> taken(String id, Decision decision, boolean visible, Reader who) {
        var json = new LinkedHashMap<String, Object>();
        json.put("decisionId", decision.getDecisionId());
        json.put("decision", DecisionJson.of(decision));
        json.put("visible", visible);
        json.put("story", library.story(id, who).map(StoryJson::of).orElse(null));
        return json;
    }

    private static void stale(Context context, StoryView now, List<String> changes) {
        var problem = Problem.of(409, "The story has changed", String.join(" ", changes));
        var members = problem.members();
        members.put("changes", changes);
        members.put("story", StoryJson.of(now));
        context.status(409).json(members).contentType("application/problem+json");
    }

    private static Problem invalid(List<DecisionRequest.Wrong> fields) {
        return new Problem(
                422,
                "Fields cannot be used",
                "Nothing was stored. See 'errors' for each field.",
                fields.stream()
                        .map(field -> new Problem.Field(field.field(), field.message()))
                        .toList(),
                0);
    }

    private void redact(Context context) {
        var body = Body.read(context.body());
        var act = act(body, body.text("act"));
        var start = number(body, "start");
        var end = number(body, "end");
        var version = number(body, "storyVersion");
        body.check();
        var span = new Span(Math.toIntExact(start), Math.toIntExact(end));
        switch (redactions.request(context.pathParam("id"), version, act, span, Access.reader(context))) {
            case RedactionOutcome.Requested(var now) -> requested(context, now);
            case RedactionOutcome.Stale(var now) ->
                stale(context, now, List.of("The text is now version " + now.version() + "."));
            case RedactionOutcome.Invalid(var field, var message) ->
                throw new Refusal(invalid(List.of(new DecisionRequest.Wrong(field, message))));
            case RedactionOutcome.NotAllowed() ->
                throw new Refusal(403, "Not for this role", "Only a steward shows what was hidden.");
            case RedactionOutcome.NoStory() -> throw ReadingApi.unknown();
        }
    }

    private static void requested(Context context, @Nullable StoryView now) {
        if (now == null) {
            context.status(202).json(Map.of("state", "requested"));
        } else {
            context.status(201).json(Map.of("state", "done", "story", StoryJson.of(now)));
        }
    }

    private static RedactionAct act(Body body, @Nullable String act) {
        var known = act == null ? "hide" : act.toLowerCase(Locale.ROOT);
        return Words.find(RedactionAct.class, known).orElseGet(() -> {
            body.wrong("act", "expected hide or unhide");
            return RedactionAct.HIDE;
        });
    }

    private static long number(Body body, String field) {
        var number = body.number(field);
        if (number == null) {
            body.wrong(field, "is missing; expected a whole number");
            return 0;
        }
        if (number > Integer.MAX_VALUE && !field.equals("storyVersion")) {
            body.wrong(field, "is beyond every story");
            return 0;
        }
        return number;
    }
}
