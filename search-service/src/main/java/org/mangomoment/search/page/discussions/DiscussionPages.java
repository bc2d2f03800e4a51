package org.mangomoment.search.page.discussions;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.discussion.Discussions;
import org.mangomoment.search.discussion.Saying;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;

/// Takes what colleagues say of a story on its page, and lists the open discussions. Thread-safe.
public final class DiscussionPages {
    private static final int MOST_LISTED = 200;

    private final Library library;
    private final Discussions discussions;
    private final Pages pages;

    public DiscussionPages(Library library, Discussions discussions, Pages pages) {
        this.library = library;
        this.discussions = discussions;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/discussions", Audience.COLLEAGUES, this::list),
                new Route(HandlerType.POST, "/stories/{id}/notes", Audience.COLLEAGUES, this::write),
                new Route(HandlerType.POST, "/stories/{id}/notes/close", Audience.COLLEAGUES, this::close),
                new Route(HandlerType.POST, "/stories/{id}/notes/{note}/delete", Audience.COLLEAGUES, this::remove));
    }

    private void list(Context context) {
        var open = discussions.open(Access.reader(context), MOST_LISTED + 1);
        pages.show(
                context,
                "discussions",
                Map.of("discussions", open.stream().limit(MOST_LISTED).toList(), "more", open.size() > MOST_LISTED));
    }

    private void write(Context context) {
        var text = Optional.ofNullable(context.formParam("text")).orElse("");
        answer(
                context,
                discussions.write(context.pathParam("id"), context.formParam("form"), text, Access.reader(context)));
    }

    private void close(Context context) {
        answer(context, discussions.close(context.pathParam("id"), Access.reader(context)));
    }

    private void remove(Context context) {
        var id = context.pathParam("id");
        if (!discussions.remove(id, context.pathParam("note"), Access.reader(context))) {
            throw NoStory.refusal();
        }
        context.redirect("/stories/" + id + "#discussion", HttpStatus.SEE_OTHER);
    }

    private void answer(Context context, Saying outcome) {
        var id = context.pathParam("id");
        if (library.story(id, Access.reader(context)).isEmpty()) {
            throw NoStory.refusal();
        }
        if (outcome == Saying.WRITTEN) {
            context.redirect("/stories/" + id + "#discussion", HttpStatus.SEE_OTHER);
        } else {
            pages.show(
                    context,
                    outcome == Saying.NOT_YET ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                    "problem",
                    Map.of(
                            "title", "discussion.problem",
                            "sentence", "discussion.problem." + outcome.id(),
                            "back", "/stories/" + id));
        }
    }
}
