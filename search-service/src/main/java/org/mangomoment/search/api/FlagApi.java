package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Objects;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.library.Library;

/// Flags on stories, with the same rights as on the pages.
public final class FlagApi {
    private static final String OF_STORY = "/api/stories/{id}/flags";

    private final Messages english = Messages.read("sentences", "en");
    private final Flags flags;
    private final Library library;

    /// @param library keeps covered what the sample covers
    public FlagApi(Flags flags, Library library) {
        this.flags = flags;
        this.library = library;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/flags", Audience.DECIDERS, this::list),
                new Route(HandlerType.GET, OF_STORY, Audience.DECIDERS, this::read),
                new Route(HandlerType.POST, OF_STORY, Audience.DECIDERS, this::flag),
                new Route(HandlerType.DELETE, OF_STORY + "/{account}", Audience.DECIDERS, this::takeOff));
    }

    private void list(Context context) {
        context.json(new FlagsAnswer(flags.visibleTo(Access.reader(context)).stream()
                .map(FlagsAnswer.Flagged::of)
                .toList()));
    }

    private void read(Context context) {
        context.json(on(context.pathParam("id"), Access.reader(context)));
    }

    private void flag(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewFlag.class);
        var who = Access.reader(context);
        var id = context.pathParam("id");
        switch (flags.flag(id, Objects.requireNonNullElse(asked.reason(), ""), who)) {
            case FLAGGED -> context.status(201).json(on(id, who));
            case NO_STORY -> throw ReadingApi.unknown();
            case REASON ->
                throw new Refusal(UnusableFields.problem(
                        List.of(new Problem.Field("reason", english.say("flag.problem.reason")))));
        }
    }

    private void takeOff(Context context) {
        if (!flags.takeOff(context.pathParam("id"), context.pathParam("account"), Access.reader(context))) {
            throw new Refusal(404, "Not found", "There is no such flag that you may take off.");
        }
        context.status(204);
    }

    private StoryFlagsAnswer on(String id, Reader who) {
        var story = library.story(id, who).orElseThrow(ReadingApi::unknown);
        return StoryFlagsAnswer.of(flags.of(story, who));
    }
}
