package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.CarryObstacle;
import org.mangomoment.search.decision.Carrying;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.passage.Differences;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.page.passage.Piece;
import org.mangomoment.search.story.StoryView;

/// Two near-duplicates beside each other, with what differs marked, and the form that carries a reviewer's decision on
/// one over to the other. Thread-safe.
public final class CarryPage {
    private final Library library;
    private final CarriedDecisions carried;
    private final Codebooks codebooks;
    private final Pages pages;
    private final BiConsumer<Context, Decision> taken;

    /// @param taken told of a decision, and answers with the next story
    CarryPage(
            Library library,
            CarriedDecisions carried,
            Codebooks codebooks,
            Pages pages,
            BiConsumer<Context, Decision> taken) {
        this.library = library;
        this.carried = carried;
        this.codebooks = codebooks;
        this.pages = pages;
        this.taken = taken;
    }

    List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/review/{id}/with/{other}", Audience.DECIDERS, this::compare),
                new Route(HandlerType.POST, "/review/{id}/with/{other}", Audience.DECIDERS, this::carry));
    }

    /// Both stories as they are compared.
    ///
    /// @param decision   the reader's own on the other story
    /// @param decisionId under which the same is decided on this one
    /// @param differences between the other text and this one
    public record Compared(
            StoryView story, StoryView from, Decision decision, String decisionId, Differences differences) {
        /// The story that is to be decided on.
        public List<Piece> pieces() {
            return new Passage(story.text(), story.redactions(), differences.other(), List.of()).pieces();
        }

        /// The other one.
        public List<Piece> fromPieces() {
            return new Passage(from.text(), from.redactions(), differences.one(), List.of()).pieces();
        }

        /// Whether both have the same words.
        public boolean same() {
            return differences.one().isEmpty() && differences.other().isEmpty();
        }
    }

    private void compare(Context context) {
        show(context, HttpStatus.OK, null);
    }

    private void carry(Context context) {
        var story = story(context, "id");
        var asked = new Carrying(
                Answers.field(context, "decisionId"),
                Answers.whole(context, "storyVersion").orElse(null),
                context.pathParam("other"),
                Answers.whole(context, "fromVersion").orElse(null),
                Answers.field(context, "fromDecision"),
                new Carrying.How(
                        Optional.of(Answers.field(context, "selection"))
                                .filter(word -> !word.isEmpty())
                                .orElse(null),
                        Answers.whole(context, "millisTaken").orElse(0L),
                        Answers.codebookVersion(context).orElse(null),
                        null));
        switch (carried.carry(story.id(), asked, Access.reader(context))) {
            case Outcome.Taken done -> taken.accept(context, done.decision());
            case Outcome.Repeated(var decision) -> taken.accept(context, decision);
            case Outcome.Stale _ -> show(context, HttpStatus.CONFLICT, "carry.stale");
            case Outcome.Invalid _ -> show(context, HttpStatus.UNPROCESSABLE_CONTENT, "carry.invalid");
            case Outcome.NoStory _ -> throw NoStory.refusal();
        }
    }

    private void show(Context context, HttpStatus status, @Nullable String problem) {
        var who = Access.reader(context);
        var story = story(context, "id");
        var from = story(context, "other");
        var obstacle = carried.obstacle(story, from, who);
        if (obstacle.isPresent()) {
            refuse(context, obstacle.get(), story);
            return;
        }
        var source = CarriedDecisions.source(from, who).orElseThrow();
        var compared = new Compared(
                story, from, source, UUID.randomUUID().toString(), Differences.between(from.text(), story.text()));
        pages.show(
                context,
                status,
                "carry",
                Map.of(
                        "compared", compared,
                        "codebook", codebooks.newest(),
                        "round", ReviewSession.of(context),
                        "selection", selection(context),
                        "problem", Optional.ofNullable(problem)));
    }

    private void refuse(Context context, CarryObstacle obstacle, StoryView story) {
        pages.show(
                context,
                HttpStatus.CONFLICT,
                "problem",
                Map.of(
                        "title", "carry.problem",
                        "sentence", "carry.obstacle." + obstacle.id(),
                        "back", "/stories/" + story.id()));
    }

    private static String selection(Context context) {
        var sent = Answers.field(context, "selection");
        return sent.isEmpty()
                ? Optional.ofNullable(context.queryParam("selection")).orElse("asked-for")
                : sent;
    }

    private StoryView story(Context context, String parameter) {
        return library.story(context.pathParam(parameter), Access.reader(context))
                .orElseThrow(NoStory::refusal);
    }
}
