package org.mangomoment.search.page.review;

import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.Selection;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.review.Worklist.Held;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Serves the next story of what a reviewer works through. Thread-safe.
///
/// @param library  whose queues know who has what open
/// @param serving which searches may be worked through, who has what open, and what comes unannounced
record Worklists(Library library, RandomSample sample, Serving serving) {
    /// A story that is served.
    ///
    /// @param selection how it reached the reviewer
    /// @param check     the check that it was, and still is, in the round in which it was put aside; empty for none
    record Served(StoryView story, Selection selection, String check) {
        Served(StoryView story, Selection selection) {
            this(story, selection, "");
        }
    }

    /// The next one; empty when nothing is left.
    ///
    /// @throws Refusal 404 when there is no such saved search for the reader
    Optional<Served> next(ReviewSession round, Reader who) {
        return switch (round.list()) {
            case Worklist.OfQueue(var queue) ->
                library.next(queue, who, round.passedOver())
                        .map(story -> new Served(story, sample.selection(queue, story)));
            case Worklist.OfSearch(var searchId) ->
                library.next(SearchRequest.parse(search(searchId, who).getSearch()), who, round.passedOver())
                        .map(story -> new Served(story, Selection.SEARCH));
            case Worklist.Flagged _ -> flagged(round, who).map(story -> new Served(story, Selection.FLAGGED));
            case Worklist.Own own -> own(own, round, who);
        };
    }

    /// The one that was flagged first; what others have open only when nothing else is left.
    private Optional<StoryView> flagged(ReviewSession round, Reader who) {
        var held = serving.leases().heldByOthers(who);
        var open = serving.flags().toDecide(who).stream()
                .filter(story -> !round.passedOver().contains(story.id()))
                .toList();
        var free = open.stream()
                .filter(story -> !held.contains(story.id()))
                .filter(story -> serving.leases().take(story.id(), who))
                .findFirst();
        return free.isPresent() ? free : open.stream().findFirst();
    }

    /// The saved search of a list.
    SavedSearch search(String searchId, Reader who) {
        return serving.searches()
                .search(searchId, who)
                .orElseThrow(() -> new Refusal(404, "Not found", "There is no such saved search for this account."));
    }

    /// Stories that are gone, in quarantine or decided by the reader meanwhile are passed over, and checks that were
    /// answered meanwhile. A check that was put aside comes as the check that it was.
    private Optional<Served> own(Worklist.Own own, ReviewSession round, Reader who) {
        var served = own.stories().stream()
                .filter(held -> !round.passedOver().contains(held.storyId()))
                .flatMap(held -> library.story(held.storyId(), who).stream()
                        .filter(story -> !story.quarantined())
                        .flatMap(story -> served(held, story, who).stream()))
                .findFirst();
        served.filter(one -> one.check().isEmpty()).ifPresent(one -> {
            var _ = serving.leases().take(one.story().id(), who);
        });
        return served;
    }

    private Optional<Served> served(Held held, StoryView story, Reader who) {
        var checks = serving.checks();
        if (checks.isCheck(held.act(), held.storyId(), who)) {
            return checks.isOpen(held.act(), held.storyId())
                    ? Optional.of(new Served(story, held.selection(), held.act()))
                    : Optional.empty();
        }
        // Without its act it cannot be told whether a gold story was a check.
        var known = !held.act().isEmpty() || !checks.isGold(held.storyId());
        return known && !RandomSample.decided(story, who)
                ? Optional.of(new Served(story, selection(held, story)))
                : Optional.empty();
    }

    /// As it had reached the reviewer; whatever a queue serves of the random sample is the sample's.
    private Selection selection(Held held, StoryView story) {
        return switch (held.selection()) {
            case SEARCH, ASKED_FOR, FLAGGED, UNKNOWN -> held.selection();
            case RANDOM_SAMPLE, UNCERTAIN, OLDEST, RANDOM, DISPUTED ->
                sample.waits(story) ? Selection.RANDOM_SAMPLE : held.selection();
        };
    }
}
