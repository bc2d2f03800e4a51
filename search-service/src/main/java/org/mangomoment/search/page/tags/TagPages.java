package org.mangomoment.search.page.tags;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.page.frame.LocalAddress;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.tag.StoryTags;

/// Takes tags from the pages of a story and of a search, and lists those that a reader may see. Thread-safe.
public final class TagPages {
    private final StoryTags tags;
    private final Pages pages;

    public TagPages(StoryTags tags, Pages pages) {
        this.tags = tags;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/tags", Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, "/stories/{id}/tags", Audience.COLLEAGUES, this::put),
                new Route(HandlerType.POST, "/stories/{id}/tags/delete", Audience.COLLEAGUES, this::takeOff));
    }

    private void list(Context context) {
        var rows =
                tags.counted(Access.reader(context)).stream().map(TagRow::new).toList();
        pages.show(context, "tags", Map.of("tags", rows));
    }

    private void put(Context context) {
        var asked = Optional.ofNullable(context.formParam("tag")).orElse("");
        var outcome = tags.put(context.pathParam("id"), asked, shared(context), Access.reader(context));
        switch (outcome) {
            case TAGGED -> back(context);
            case NO_STORY -> throw NoStory.refusal();
            case NAME, TOO_MANY ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "problem",
                        Map.of(
                                "title",
                                "tags.problem",
                                "sentence",
                                "tags.problem." + outcome.id(),
                                "back",
                                LocalAddress.of(context.formParam("back"))));
        }
    }

    private void takeOff(Context context) {
        var name = Optional.ofNullable(context.formParam("tag")).orElse("");
        if (!tags.takeOff(context.pathParam("id"), name, shared(context), Access.reader(context))) {
            throw NoStory.refusal();
        }
        back(context);
    }

    private static boolean shared(Context context) {
        return "true".equals(context.formParam("shared"));
    }

    private static void back(Context context) {
        context.redirect(LocalAddress.of(context.formParam("back")), HttpStatus.SEE_OTHER);
    }
}
