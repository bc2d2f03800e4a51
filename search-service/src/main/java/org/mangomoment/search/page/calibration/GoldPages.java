package org.mangomoment.search.page.calibration;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.calibration.GoldStories;
import org.mangomoment.search.calibration.Marking;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;

/// Marks stories as gold, and lists them. Thread-safe.
public final class GoldPages {
    private final Library library;
    private final GoldStories gold;
    private final Codebooks codebooks;
    private final Pages pages;

    public GoldPages(Library library, GoldStories gold, Codebooks codebooks, Pages pages) {
        this.library = library;
        this.gold = gold;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/steward/gold", Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, "/stories/{id}/gold", Audience.STEWARDS, this::mark),
                new Route(HandlerType.POST, "/stories/{id}/gold/remove", Audience.STEWARDS, this::unmark));
    }

    private void list(Context context) {
        var who = Access.reader(context);
        var stories = gold.all().stream()
                .flatMap(one -> library.story(one.getStoryId(), who).map(story -> new GoldRow(one, story)).stream())
                .toList();
        pages.show(context, "gold", Map.of("stories", stories, "codebook", codebooks.newest()));
    }

    private void mark(Context context) {
        var story =
                library.story(context.pathParam("id"), Access.reader(context)).orElseThrow(NoStory::refusal);
        var outcome =
                gold.mark(story, field(context, "decision"), field(context, "explanation"), Access.reader(context));
        if (outcome == Marking.MARKED) {
            context.redirect("/stories/" + story.id() + "#gold", HttpStatus.SEE_OTHER);
        } else {
            pages.show(
                    context,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "problem",
                    Map.of(
                            "title", "gold.problem",
                            "sentence", "gold.problem." + outcome.id(),
                            "back", "/stories/" + story.id()));
        }
    }

    private void unmark(Context context) {
        var story =
                library.story(context.pathParam("id"), Access.reader(context)).orElseThrow(NoStory::refusal);
        gold.unmark(story.id());
        context.redirect("/stories/" + story.id() + "#gold", HttpStatus.SEE_OTHER);
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
