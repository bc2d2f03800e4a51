package org.mangomoment.search.page.story;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.GoldStories;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.discussion.Discussions;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.NoStory;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.review.ReviewSession;
import org.mangomoment.search.page.review.Twin;
import org.mangomoment.search.page.suggestion.Suggestion;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.tag.StoryTags;

/// The page of one story. Thread-safe.
public final class StoryPage {
    private final Library library;
    private final Codebooks codebooks;
    private final Pages pages;
    private final RandomSample sample;
    private final GoldStories gold;
    private final Discussions discussions;
    private final Flags flags;
    private final StoryTags tags;
    private final Twin.Maker twins;

    /// What colleagues keep beside a story.
    ///
    /// @param gold        the right answers
    /// @param discussions what they say to each other
    /// @param flags       what is to be looked at once more
    /// @param tags        their own
    public record Beside(GoldStories gold, Discussions discussions, Flags flags, StoryTags tags) {}

    public StoryPage(Library library, Codebooks codebooks, Pages pages, RandomSample sample, Beside beside) {
        this.flags = beside.flags();
        this.tags = beside.tags();
        this.gold = beside.gold();
        this.discussions = beside.discussions();
        this.library = library;
        this.codebooks = codebooks;
        this.pages = pages;
        this.sample = sample;
        this.twins = new Twin.Maker(library, sample);
    }

    /// The page's route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/stories/{id}", Audience.COLLEAGUES, this::show));
    }

    private void show(Context context) {
        var reader = Access.reader(context);
        var story = library.story(context.pathParam("id"), reader).orElseThrow(NoStory::refusal);
        var codebook = codebooks.newest();
        var selection = "search".equals(context.queryParam("from")) ? "search" : "asked-for";
        var standing = story.acts().stream()
                .filter(story.verdicts()::stands)
                .map(Decision::getDecisionId)
                .collect(Collectors.toSet());
        var suggestion = new Suggestion(story, codebook, sample.covers(story, reader));
        pages.show(
                context,
                "story",
                Map.ofEntries(
                        Map.entry("story", story),
                        Map.entry("codebook", codebook),
                        Map.entry("suggestion", suggestion),
                        Map.entry("standing", standing),
                        Map.entry("gold", new GoldForm(gold.of(story.id()), GoldStories.choices(story))),
                        Map.entry("discussion", discussions.of(story, reader)),
                        Map.entry("tags", tags.of(story, reader)),
                        Map.entry("flags", flags.of(story, reader)),
                        Map.entry("selection", selection),
                        Map.entry("duplicates", twins(story, selection, reader)),
                        Map.entry("linked", linked(story, reader))));
    }

    private List<Twin> twins(StoryView story, String selection, Reader reader) {
        return library.toldTwice(story, reader).stream()
                .map(near -> twins.of(near, story, ReviewSession.begun(), selection, reader))
                .toList();
    }

    /// Ids of the stories from which decisions were carried over, as far as the reader may see them.
    private Set<String> linked(StoryView story, Reader reader) {
        return story.acts().stream()
                .flatMap(act -> Stream.ofNullable(act.getCarriedFrom()))
                .map(CarriedFrom::getStoryId)
                .filter(id -> library.story(id, reader).isPresent())
                .collect(Collectors.toSet());
    }
}
