package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.calibration.Checks;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.Change;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.decision.Obstacles;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// Takes the review page's decisions. A script that sends `X-Beside: 1` gets the part beside the story; a
/// plain form is sent on to the next story. Thread-safe.
public final class ReviewActions {
    private final Decisions decisions;
    private final RandomSample sample;
    private final CarryPage carrying;
    private final Codebooks codebooks;
    private final Checks checks;
    private final RecentDecisions recent;
    private final ReviewPage page;

    public ReviewActions(
            Library library,
            Codebooks codebooks,
            Decisions decisions,
            Pages pages,
            RandomSample sample,
            Serving serving,
            CarriedDecisions carried) {
        this.codebooks = codebooks;
        this.checks = serving.checks();
        this.decisions = decisions;
        this.sample = sample;
        this.carrying = new CarryPage(library, carried, codebooks, pages, this::taken);
        this.recent = new RecentDecisions(library);
        this.page = new ReviewPage(library, codebooks, pages, sample, recent, serving);
    }

    /// The page's routes.
    public List<Route> routes() {
        return Route.all(List.of(
                page.routes(),
                carrying.routes(),
                List.of(
                        new Route(HandlerType.POST, "/review/{id}", Audience.DECIDERS, this::decide),
                        new Route(HandlerType.POST, "/review/{id}/undo", Audience.DECIDERS, this::undo))));
    }

    private void decide(Context context) {
        var story = page.story(context);
        var answers = Answers.of(context);
        if (answers.empty()) {
            page.again(context, HttpStatus.UNPROCESSABLE_CONTENT, story, answers, List.of("review.problem.empty"));
            return;
        }
        var reader = Access.reader(context);
        if (checks.isCheck(Answers.field(context, "decisionId"), story.id(), reader)) {
            checked(context, story, answers);
            return;
        }
        var act = answers.act(story, context, sample.covers(story, reader));
        answer(context, story, answers, decisions.decide(story.id(), act, reader));
    }

    /// Keeps the answer to a check, which decides nothing; what stands in the way of a decision stands in its
    /// way too.
    private void checked(Context context, StoryView story, Answers answers) {
        var blind = Answers.field(context, "blind").equals("true");
        var reader = Access.reader(context);
        var asked = Checks.unread(story, blind);
        var obstacle = new Obstacles(asked, codebooks.newest(), sample, reader)
                .to(answers.act(asked, context, blind).withoutSelection());
        if (obstacle.isPresent()) {
            answer(context, story, answers, obstacle.get());
            return;
        }
        var given = GivenAnswers.of(answers, context, codebooks.newest(), blind);
        var kept = checks.take(story, Answers.field(context, "decisionId"), given, reader);
        taken(context, GivenAnswers.shown(kept, story));
    }

    private void answer(Context context, StoryView story, Answers answers, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken taken -> taken(context, taken.decision());
            case Outcome.Repeated(var decision) -> taken(context, decision);
            case Outcome.Stale(var now, var changes) -> stale(context, now, answers, changes);
            case Outcome.Invalid(var fields) ->
                page.again(context, HttpStatus.UNPROCESSABLE_CONTENT, story, answers, problems(fields));
            case Outcome.NoStory _ -> throw NoStory.refusal();
        }
    }

    /// Marked words stand elsewhere in another text; answers hold for it too.
    private void stale(Context context, StoryView now, Answers answers, List<Change> changes) {
        var otherText = changes.stream().anyMatch(change -> change.kind() == Change.Kind.TEXT);
        page.again(
                context,
                HttpStatus.CONFLICT,
                now,
                otherText ? answers.withoutEvidence() : answers,
                changes.stream()
                        .map(change -> problem(change.kind(), otherText))
                        .distinct()
                        .toList());
    }

    private static String problem(Change.Kind kind, boolean otherText) {
        return switch (kind) {
            case TEXT -> "review.problem.stale";
            case SUGGESTION -> otherText ? "review.problem.stale" : "review.problem.suggested-anew";
            case CODEBOOK -> "review.problem.codebook";
            case CARRIED -> "carry.stale";
        };
    }

    private void undo(Context context) {
        var story = page.story(context);
        var reader = Access.reader(context);
        var undone = Answers.field(context, "decisionId");
        if (checks.isCheck(undone, story.id(), reader)) {
            if (!checks.takeBack(story.id(), undone, reader)) {
                page.again(
                        context, HttpStatus.UNPROCESSABLE_CONTENT, story, Answers.NONE, List.of("review.problem.undo"));
                return;
            }
            recent.remove(reader, undone);
            context.redirect("/checks?taken-back=yes", HttpStatus.SEE_OTHER);
            return;
        }
        switch (decisions.decide(story.id(), DecisionRequest.undo(undone, story.version()), reader)) {
            case Outcome.Taken _, Outcome.Repeated _ -> {
                recent.remove(reader, undone);
                var again = ReviewSession.of(context).with(story.id()).address(story.id());
                context.redirect(
                        again + "&selection=" + selection(story, undone) + "&undone="
                                + URLEncoder.encode(undone, StandardCharsets.UTF_8),
                        HttpStatus.SEE_OTHER);
            }
            case Outcome.Stale stale ->
                page.again(context, HttpStatus.CONFLICT, stale.now(), Answers.NONE, List.of("review.problem.stale"));
            case Outcome.Invalid _ ->
                page.again(
                        context, HttpStatus.UNPROCESSABLE_CONTENT, story, Answers.NONE, List.of("review.problem.undo"));
            case Outcome.NoStory _ -> throw NoStory.refusal();
        }
    }

    private void taken(Context context, Decision made) {
        recent.add(Access.reader(context), made);
        if (context.header("X-Beside") != null) {
            page.beside(context);
        } else {
            var round = ReviewSession.of(context);
            // With a note only it waits on, but not for whoever has just read it.
            var id = made.getStoryId();
            var next = Verdicts.answers(made) ? round.with(id) : round.without(id);
            context.redirect(next.address(), HttpStatus.SEE_OTHER);
        }
    }

    /// How the story had reached the reviewer who took the decision back.
    private static String selection(StoryView story, String undone) {
        return story.acts().stream()
                .filter(act -> act.getDecisionId().equals(undone))
                .map(act -> Words.of(act.getSelection()))
                .findFirst()
                .orElse("");
    }

    private static List<String> problems(List<DecisionRequest.Wrong> fields) {
        return fields.stream().map(wrong -> problem(wrong.field())).distinct().toList();
    }

    private static String problem(String field) {
        return switch (field) {
            case "eligibility" -> "review.problem.empty";
            case "eligibility.verdict" -> "review.problem.verdict";
            case "eligibility.reason" -> "review.problem.reason";
            case "dimensions" -> "review.problem.dimensions";
            case "adjudication.reason" -> "review.problem.adjudication";
            case "adjudication" -> "review.problem.settled";
            case "evidence", "evidence.dimension" -> "review.problem.evidence";
            case "memo" -> "review.problem.memo";
            case "decisionId" -> "review.problem.decided";
            default -> "review.problem.other";
        };
    }
}
