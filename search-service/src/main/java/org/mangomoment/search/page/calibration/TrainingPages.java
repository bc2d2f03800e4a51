package org.mangomoment.search.page.calibration;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.calibration.Given;
import org.mangomoment.search.calibration.Score;
import org.mangomoment.search.calibration.Training;
import org.mangomoment.search.calibration.TrainingRound;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.review.Answers;
import org.mangomoment.search.page.review.GivenAnswers;
import org.mangomoment.search.page.review.ReviewForm;
import org.mangomoment.search.page.review.ReviewSession;
import org.mangomoment.search.page.review.Worklist;
import org.mangomoment.search.page.suggestion.Suggestion;
import org.mangomoment.search.story.StoryView;

/// Training rounds: one gold story after the other, each answered as in review and compared at once; and
/// what rounds came to. Thread-safe.
public final class TrainingPages {
    private static final String PATH = "/training";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Progress NOTHING = new Progress(0, 0, 0, 0, 0, 0, 0);

    private final Training training;
    private final Codebooks codebooks;
    private final Pages pages;

    public TrainingPages(Training training, Codebooks codebooks, Pages pages) {
        this.training = training;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.DECIDERS, this::rounds),
                new Route(HandlerType.POST, PATH, Audience.DECIDERS, this::begin),
                new Route(HandlerType.GET, PATH + "/{round}", Audience.DECIDERS, this::next),
                new Route(HandlerType.GET, PATH + "/{round}/result", Audience.DECIDERS, this::result),
                new Route(HandlerType.GET, PATH + "/{round}/stories/{id}", Audience.DECIDERS, this::one),
                new Route(HandlerType.POST, PATH + "/{round}/stories/{id}", Audience.DECIDERS, this::take));
    }

    private void rounds(Context context) {
        var who = Access.reader(context);
        var dimensions = codebooks.newest().dimensionIds();
        var everybody = who.role() == Role.STEWARD ? training.rounds() : List.<TrainingRound>of();
        var answers =
                everybody.stream().flatMap(round -> round.answers().stream()).toList();
        pages.show(
                context,
                "training",
                Map.of(
                        "available", training.available(who),
                        "rounds", training.rounds(who),
                        "everybody", everybody,
                        "reviewers",
                                answers.stream()
                                        .map(CalibrationAnswer::getReviewer)
                                        .distinct()
                                        .count(),
                        "scores", Score.againstGold(answers, Score.subjects(dimensions)),
                        "subjects", new Subjects(codebooks.newest())));
    }

    private void begin(Context context) {
        context.redirect(PATH + "/" + UUID.randomUUID(), HttpStatus.SEE_OTHER);
    }

    private void next(Context context) {
        var round = round(context);
        training.next(round, Access.reader(context))
                .ifPresentOrElse(
                        story -> show(context, HttpStatus.OK, round, story, Answers.NONE, List.of()),
                        () -> context.redirect(PATH + "/" + round + "/result", HttpStatus.SEE_OTHER));
    }

    private void one(Context context) {
        var round = round(context);
        var answer = training.answer(round, context.pathParam("id"), Access.reader(context));
        var story = story(context);
        if (answer.isPresent()) {
            compare(context, round, story, answer.get());
        } else {
            show(context, HttpStatus.OK, round, story, Answers.NONE, List.of());
        }
    }

    private void take(Context context) {
        var round = round(context);
        var story = story(context);
        var answers = Answers.of(context);
        var given = GivenAnswers.of(answers, context, codebooks.newest(), true);
        var stale = given.storyVersion() != story.version();
        var problem = stale ? Optional.of("review.problem.stale") : problem(answers, given);
        if (problem.isPresent()) {
            var status = stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            show(context, status, round, story, stale ? Answers.NONE : answers, List.of(problem.get()));
            return;
        }
        var _ = training.take(round, story, given, Access.reader(context)).orElseThrow(NoStory::refusal);
        context.redirect(PATH + "/" + round + "/stories/" + story.id(), HttpStatus.SEE_OTHER);
    }

    /// A memo alone answers nothing.
    private static Optional<String> problem(Answers answers, Given given) {
        return given.answer() == null ? Optional.of("review.problem.empty") : GivenAnswers.problem(answers);
    }

    private void compare(Context context, String round, StoryView story, CalibrationAnswer answer) {
        pages.show(
                context,
                "training-answer",
                Map.of(
                        "story",
                        story,
                        "rows",
                        ComparedRow.of(answer, codebooks.newest().dimensionIds()),
                        "explanation",
                        training.explanation(story.id()),
                        "next",
                        PATH + "/" + round,
                        "subjects",
                        new Subjects(codebooks.newest())));
    }

    private void result(Context context) {
        var id = round(context);
        var round = training.rounds(Access.reader(context)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(TrainingPages::noRound);
        pages.show(
                context,
                "training-result",
                Map.of(
                        "round",
                        round,
                        "scores",
                        round.scores(codebooks.newest().dimensionIds()),
                        "open",
                        training.next(id, Access.reader(context)).isPresent(),
                        "subjects",
                        new Subjects(codebooks.newest())));
    }

    private void show(
            Context context, HttpStatus status, String round, StoryView story, Answers answers, List<String> problems) {
        var here = PATH + "/" + round + "/stories/" + story.id();
        var form = new ReviewForm(
                story,
                List.of(),
                Words.of(Selection.ASKED_FOR),
                new Suggestion(story, codebooks.newest(), true),
                answers,
                problems,
                false,
                null,
                new ReviewForm.Sending(here, here, "", UUID.randomUUID().toString()));
        var around = new ReviewForm.Surroundings(
                new ReviewSession(new Worklist.OfQueue(Queue.UNCERTAIN), List.of()),
                "",
                NOTHING,
                List.of(),
                codebooks.newest());
        pages.show(context, status, "training-story", Map.of("desk", form, "around", around));
    }

    private String round(Context context) {
        var round = context.pathParam("round");
        if (!round.matches(UUID_FORM) || !training.mayBeOf(round, Access.reader(context))) {
            throw noRound();
        }
        return round;
    }

    private StoryView story(Context context) {
        return training.open(context.pathParam("id"), Access.reader(context)).orElseThrow(NoStory::refusal);
    }

    private static Refusal noRound() {
        return new Refusal(404, "Not found", "There is no such training round for this account.");
    }
}
