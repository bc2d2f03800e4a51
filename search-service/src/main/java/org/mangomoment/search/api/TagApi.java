package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.tag.StoryTags;

/// Colleagues' own tags, with the same rights as on the pages. Names stand in bodies, never in addresses:
/// those are logged on the way.
public final class TagApi {
    private static final String OF_STORY = "/api/stories/{id}/tags";

    private final Messages english = Messages.read("sentences", "en");
    private final StoryTags tags;
    private final Library library;

    /// @param library keeps covered what the sample covers
    public TagApi(StoryTags tags, Library library) {
        this.tags = tags;
        this.library = library;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/tags", Audience.COLLEAGUES, this::list),
                new Route(HandlerType.GET, OF_STORY, Audience.COLLEAGUES, this::read),
                new Route(HandlerType.POST, OF_STORY, Audience.COLLEAGUES, this::put),
                new Route(HandlerType.POST, OF_STORY + "/delete", Audience.COLLEAGUES, this::takeOff));
    }

    private void list(Context context) {
        context.json(new TagsAnswer(tags.counted(Access.reader(context)).stream()
                .map(TagsAnswer.Counted::of)
                .toList()));
    }

    private void read(Context context) {
        context.json(on(context.pathParam("id"), Access.reader(context)));
    }

    private void put(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewTag.class);
        var who = Access.reader(context);
        var id = context.pathParam("id");
        var outcome = tags.put(id, asked.tag(), asked.shared(), who);
        switch (outcome) {
            case TAGGED -> context.status(201).json(on(id, who));
            case NO_STORY -> throw ReadingApi.unknown();
            case NAME, TOO_MANY ->
                throw new Refusal(UnusableFields.problem(
                        List.of(new Problem.Field("tag", english.say("tags.problem." + outcome.id())))));
        }
    }

    private void takeOff(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), TagToTakeOff.class);
        if (!tags.takeOff(context.pathParam("id"), asked.tag(), asked.shared(), Access.reader(context))) {
            throw new Refusal(404, "Not found", "There is no such tag on a story that you may see.");
        }
        context.status(204);
    }

    private StoryTagsAnswer on(String id, Reader who) {
        var story = library.story(id, who).orElseThrow(ReadingApi::unknown);
        return new StoryTagsAnswer(
                tags.of(story, who).stream().map(StoryTagsAnswer.Tag::of).toList());
    }
}
