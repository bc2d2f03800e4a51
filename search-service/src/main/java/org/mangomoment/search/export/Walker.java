package org.mangomoment.search.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

/// Somebody's walk through what a search finds. Used by one thread.
final class Walker {
    /// Stories in a step: what is in memory at once, and what one record of ids names.
    static final int STEP = 500;

    private final Walk walk;
    private final SearchRequest request;
    private final Reader who;
    private Walk.@Nullable Step first;
    private Walk.@Nullable Place place;
    private boolean over;

    Walker(Walk walk, SearchRequest request, Reader who) {
        this.walk = walk;
        this.request = request;
        this.who = who;
    }

    /// Takes the first step, so that a search that fails has failed.
    void begin() {
        first = walk.next(request, who, null, STEP);
    }

    /// Whether there is another step.
    boolean hasNext() {
        return !over;
    }

    /// The stories of the next step.
    List<StoryView> next() {
        var step = first == null ? walk.next(request, who, place, STEP) : first;
        first = null;
        place = step.end();
        over = place == null;
        return step.stories();
    }
}
