package org.mangomoment.search.page.flags;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.page.frame.LocalAddress;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;

/// Takes flags from the pages of a story, and lists flagged stories. Thread-safe.
public final class FlagPages {
    private static final int MOST_LISTED = 200;

    private final Flags flags;
    private final Pages pages;

    public FlagPages(Flags flags, Pages pages) {
        this.flags = flags;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/flags", Audience.DECIDERS, this::list),
                new Route(HandlerType.POST, "/stories/{id}/flag", Audience.DECIDERS, this::flag),
                new Route(HandlerType.POST, "/stories/{id}/flag/delete", Audience.DECIDERS, this::takeOff));
    }

    private void list(Context context) {
        var flagged = flags.visibleTo(Access.reader(context));
        pages.show(
                context,
                "flags",
                Map.of(
                        "stories",
                        flagged.stream().limit(MOST_LISTED).toList(),
                        "more",
                        Math.max(0, flagged.size() - MOST_LISTED)));
    }

    private void flag(Context context) {
        var reason = Optional.ofNullable(context.formParam("reason")).orElse("");
        switch (flags.flag(context.pathParam("id"), reason, Access.reader(context))) {
            case FLAGGED -> back(context);
            case NO_STORY -> throw NoStory.refusal();
            case REASON ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "problem",
                        Map.of(
                                "title", "flag.problem",
                                "sentence", "flag.problem.reason",
                                "back", LocalAddress.of(context.formParam("back"))));
        }
    }

    private void takeOff(Context context) {
        var who = Access.reader(context);
        var account = Optional.ofNullable(context.formParam("account")).orElse(who.account());
        if (!flags.takeOff(context.pathParam("id"), account, who)) {
            throw NoStory.refusal();
        }
        back(context);
    }

    private static void back(Context context) {
        context.redirect(LocalAddress.of(context.formParam("back")), HttpStatus.SEE_OTHER);
    }
}
