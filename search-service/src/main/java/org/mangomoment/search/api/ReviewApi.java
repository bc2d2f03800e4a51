package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.Change;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.redaction.RedactionOutcome;
import org.mangomoment.search.redaction.Redactions;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Deciding on a story, carrying a decision over to a near-duplicate, and having a span of it hidden or shown.
public final class ReviewApi {
    private final Messages english = Messages.read("sentences", "en");
    private final Library library;
    private final Decisions decisions;
    private final CarriedDecisions carried;
    private final Redactions redactions;

    public ReviewApi(Library library, Decisions decisions, CarriedDecisions carried, Redactions redactions) {
        this.library = library;
        this.decisions = decisions;
        this.carried = carried;
        this.redactions = redactions;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, "/api/stories/{id}/decisions", Audience.DECIDERS, this::decide),
                new Route(HandlerType.POST, "/api/stories/{id}/decisions/carried", Audience.DECIDERS, this::carry),
                new Route(HandlerType.POST, "/api/stories/{id}/redactions", Audience.DECIDERS, this::redact));
    }

    private void decide(Context context) {
        var who = Access.reader(context);
        var sent = JsonReader.read(context.bodyAsBytes(), NewDecision.class);
        if (!sent.contradictions().isEmpty()) {
            throw new Refusal(invalid(sent.contradictions()));
        }
        answer(context, decisions.decide(context.pathParam("id"), sent.request(), who));
    }

    private void carry(Context context) {
        var sent = JsonReader.read(context.bodyAsBytes(), NewCarriedDecision.class);
        var outcome = carried.carry(context.pathParam("id"), sent.carrying(), Access.reader(context));
        answer(context, outcome instanceof Outcome.Invalid(var fields) ? explained(fields) : outcome);
    }

    /// What stands in the way of carrying over, as a sentence on the field that named the near-duplicate.
    private Outcome explained(List<DecisionRequest.Wrong> fields) {
        return new Outcome.Invalid(fields.stream()
                .map(wrong -> wrong.field().equals(CarriedDecisions.FIELD)
                        ? new DecisionRequest.Wrong("from", english.say("carry.obstacle." + wrong.message()))
                        : wrong)
                .toList());
    }

    private void answer(Context context, Outcome outcome) {
        var id = context.pathParam("id");
        var who = Access.reader(context);
        switch (outcome) {
            case Outcome.Taken(var decision, var visible) ->
                context.status(201).json(taken(id, decision, visible, who));
            case Outcome.Repeated(var decision) -> context.status(200).json(taken(id, decision, true, who));
            case Outcome.Stale(var now, var changes) ->
                stale(context, now, changes.stream().map(Change::sentence).toList());
            case Outcome.Invalid(var fields) -> throw new Refusal(invalid(fields));
            case Outcome.NoStory() -> throw ReadingApi.unknown();
        }
    }

    private TakenAnswer taken(String id, Decision decision, boolean visible, Reader who) {
        return new TakenAnswer(
                decision.getDecisionId(),
                DecisionJson.of(RandomSample.revealed(decision)),
                visible,
                library.story(id, who).map(StoryJson::of).orElse(null));
    }

    private static void stale(Context context, StoryView now, List<String> changes) {
        var problem = Problem.of(409, "The story has changed", String.join(" ", changes));
        var members = problem.members();
        members.put("changes", changes);
        members.put("story", StoryJson.of(now));
        context.status(409).json(members).contentType("application/problem+json");
    }

    private static Problem invalid(List<DecisionRequest.Wrong> fields) {
        return UnusableFields.problem(fields.stream()
                .map(field -> new Problem.Field(field.field(), field.message()))
                .toList());
    }

    private void redact(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewRedaction.class);
        switch (redactions.request(
                context.pathParam("id"), asked.storyVersion(), asked.what(), asked.span(), Access.reader(context))) {
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
            context.status(202).json(new RedactionAnswer("requested", null));
        } else {
            context.status(201).json(new RedactionAnswer("done", StoryJson.of(now)));
        }
    }
}
