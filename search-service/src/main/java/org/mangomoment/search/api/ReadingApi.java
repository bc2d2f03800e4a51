package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Searching, reading one story, the next story to review.
public final class ReadingApi {
    private final Messages english = Messages.read("sentences", "en");
    private final Library library;
    private final Codebooks codebooks;
    private final RandomSample sample;

    /// @param library keeps covered what the sample covers
    public ReadingApi(Library library, Codebooks codebooks, RandomSample sample) {
        this.sample = sample;
        this.library = library;
        this.codebooks = codebooks;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/search", Audience.COLLEAGUES, this::search),
                new Route(HandlerType.GET, "/api/stories/{id}", Audience.COLLEAGUES, this::story),
                new Route(HandlerType.GET, "/api/review/next", Audience.DECIDERS, this::next),
                new Route(HandlerType.GET, "/api/codebook", Audience.COLLEAGUES, this::codebook));
    }

    private void search(Context context) {
        var request = SearchRequest.of(context.queryParamMap());
        context.json(FoundAnswer.of(request, library.search(request, Access.reader(context)), english));
    }

    private void story(Context context) {
        var who = Access.reader(context);
        var view = library.story(context.pathParam("id"), who).orElseThrow(ReadingApi::unknown);
        context.json(read(view, who));
    }

    private void next(Context context) {
        var queue = Queue.of(String.valueOf(context.queryParam("queue")));
        var who = Access.reader(context);
        var view = library.next(queue, who, Set.copyOf(context.queryParams("skip")));
        if (view.isEmpty()) {
            context.status(204);
        } else {
            var story = view.get();
            context.json(read(story, who)
                    .toReview(sample.selection(queue, story), codebooks.newest().version()));
        }
    }

    private ReadStoryJson read(StoryView view, Reader who) {
        return ReadStoryJson.of(view, library.toldTwice(view, who), sample.covers(view, who));
    }

    private void codebook(Context context) {
        context.json(codebooks.newest());
    }

    /// The same answer for a story that does not exist and for one that is not to be seen.
    static Refusal unknown() {
        return new Refusal(404, "No such story", "There is no story with this id that you may see.");
    }
}
