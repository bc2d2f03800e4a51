package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.Checks;
import org.mangomoment.search.calibration.SteadyProgress;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.lease.Leases;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.suggestion.Suggestion;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Shows the next story to decide on, or a story that is asked for. Thread-safe.
public final class ReviewPage {
    private final Library library;
    private final Codebooks codebooks;
    private final Pages pages;
    private final RandomSample sample;
    private final RecentDecisions recent;
    private final Leases leases;
    private final Worklists worklists;
    private final Checks checks;
    private final SteadyProgress progress;
    private final Flags flags;
    private final Twin.Maker twins;

    /// A story and how it came.
    ///
    /// @param covered    whether the suggestion is kept from the reader
    /// @param check      whether it is a check, of which nothing is said by which it would be known again
    /// @param decisionId under which the form is taken
    private record Shown(StoryView story, Selection selection, boolean covered, boolean check, String decisionId) {}

    ReviewPage(
            Library library,
            Codebooks codebooks,
            Pages pages,
            RandomSample sample,
            RecentDecisions recent,
            Serving serving) {
        this.leases = serving.leases();
        this.worklists = new Worklists(library, sample, serving);
        this.checks = serving.checks();
        this.progress = new SteadyProgress(serving.checks());
        this.flags = serving.flags();
        this.twins = new Twin.Maker(library, sample);
        this.library = library;
        this.codebooks = codebooks;
        this.pages = pages;
        this.sample = sample;
        this.recent = recent;
    }

    List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/review", Audience.DECIDERS, this::next),
                new Route(HandlerType.GET, "/review/{id}", Audience.DECIDERS, this::one));
    }

    private void next(Context context) {
        var next = worklists.next(ReviewSession.of(context), Access.reader(context));
        show(
                context,
                HttpStatus.OK,
                next.map(served -> desk(context, shown(context, served), Answers.NONE, List.of())));
    }

    /// What is served, or the check that comes before it; none comes before what a reviewer chose themselves.
    private Shown shown(Context context, Worklists.Served served) {
        var round = ReviewSession.of(context);
        var who = Access.reader(context);
        if (!served.check().isEmpty()) {
            return check(served.story(), served.selection(), served.check());
        }
        return Optional.of(round.list())
                .flatMap(list -> list instanceof Worklist.OfQueue(var queue)
                        ? checks.before(served.story(), queue, who, round.passedOver())
                        : Optional.empty())
                .map(check -> new Shown(check.story(), served.selection(), check.covered(), true, check.decisionId()))
                .orElseGet(() -> ordinary(served.story(), served.selection(), who));
    }

    private Shown check(StoryView story, Selection selection, String act) {
        var covered = selection == Selection.RANDOM_SAMPLE && sample.isBlind();
        return new Shown(Checks.unread(story, covered), selection, covered, true, act);
    }

    private Shown ordinary(StoryView story, Selection selection, Reader who) {
        return new Shown(story, selection, sample.covers(story, who), false, checks.ordinaryId(story, who));
    }

    private void one(Context context) {
        var selection = Optional.ofNullable(context.queryParam("selection"))
                .flatMap(word -> Words.find(Selection.class, word))
                .orElse(Selection.ASKED_FOR);
        var story = story(context);
        var who = Access.reader(context);
        var act = Optional.ofNullable(context.queryParam("act")).orElse("");
        if (checks.isCheck(act, story.id(), who)) {
            var shown = check(story, selection, act);
            show(context, HttpStatus.OK, Optional.of(desk(context, shown, Answers.NONE, List.of())));
            return;
        }
        var _ = leases.take(story.id(), who);
        var shown = ordinary(story, selection, who);
        show(context, HttpStatus.OK, Optional.of(desk(context, shown, undone(context, story), List.of())));
    }

    /// What the reader had answered in the decision that they took back just now, to correct it.
    private static Answers undone(Context context, StoryView story) {
        var who = Access.reader(context).account();
        return story.acts().stream()
                .filter(act -> act.getDecisionId().equals(context.queryParam("undone")))
                .filter(act -> act.getReviewer().equals(who) && act.getAct() == DecisionAct.DECIDE)
                .map(act -> Answers.of(act, story))
                .findFirst()
                .orElse(Answers.NONE);
    }

    StoryView story(Context context) {
        return library.story(context.pathParam("id"), Access.reader(context)).orElseThrow(NoStory::refusal);
    }

    /// The page with a story that could not be decided on as it was filled in.
    void again(Context context, HttpStatus status, StoryView story, Answers answers, List<String> problems) {
        var selection =
                Words.find(Selection.class, Answers.field(context, "selection")).orElse(Selection.UNKNOWN);
        var who = Access.reader(context);
        var act = Answers.field(context, "decisionId");
        var covered = Answers.field(context, "blind").equals("true");
        var shown = checks.isCheck(act, story.id(), who)
                ? new Shown(Checks.unread(story, covered), selection, covered, true, act)
                : ordinary(story, selection, who);
        show(context, status, Optional.of(desk(context, shown, answers, problems)));
    }

    /// The part of the page beside the story, for a script that shows the next one already.
    void beside(Context context) {
        pages.show(context, "review-beside", Map.of("around", around(context)));
    }

    private void show(Context context, HttpStatus status, Optional<ReviewForm> form) {
        var content = new HashMap<String, Object>();
        content.put("around", around(context));
        form.ifPresent(shown -> content.put("desk", shown));
        pages.show(context, status, "review", content);
    }

    private ReviewForm desk(Context context, Shown shown, Answers answers, List<String> problems) {
        var who = Access.reader(context);
        var story = shown.story();
        return new ReviewForm(
                story,
                twins(context, shown),
                Words.of(shown.selection()),
                new Suggestion(story, codebooks.newest(), shown.covered()),
                answers,
                problems,
                flags.byReader(story.id(), who).isPresent(),
                leases.ofAnother(story.id(), who).orElse(null),
                sending(ReviewSession.of(context), shown));
    }

    private List<Twin> twins(Context context, Shown shown) {
        var who = Access.reader(context);
        var round = ReviewSession.of(context);
        return library.toldTwice(shown.story(), who).stream()
                .map(near -> shown.check()
                        ? Twin.told(near)
                        : twins.of(near, shown.story(), round, Words.of(shown.selection()), who))
                .toList();
    }

    private static ReviewForm.Sending sending(ReviewSession round, Shown shown) {
        var id = shown.story().id();
        return new ReviewForm.Sending(
                "/review/" + id,
                round.address(id) + "&selection=" + Words.of(shown.selection()) + "&act=" + shown.decisionId(),
                round.without(id).address(),
                shown.decisionId());
    }

    private ReviewForm.Surroundings around(Context context) {
        var reader = Access.reader(context);
        var round = ReviewSession.of(context);
        var search = round.list() instanceof Worklist.OfSearch(var searchId)
                ? worklists.search(searchId, reader).getName()
                : "";
        return new ReviewForm.Surroundings(
                round, search, progress.of(library.progress(reader), reader), recent.of(reader), codebooks.newest());
    }
}
