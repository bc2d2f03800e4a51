package org.mangomoment.search.page.review;

import java.util.Optional;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// A near-duplicate of a story, and whether its reader may decide on both at once.
///
/// @param carry address where the reader's decision on one is carried over to the other; empty when it cannot be
/// @param alone whether that is only so because the other is in the random sample
public record Twin(NearDuplicate duplicate, String carry, boolean alone) {
    /// One that is only told of.
    public static Twin told(NearDuplicate duplicate) {
        return new Twin(duplicate, "", false);
    }

    /// Makes them for the pages of stories. Thread-safe.
    ///
    /// @param library what readers see
    public record Maker(Library library, RandomSample sample) {
        /// @param story     whose near-duplicate it is, as the reader sees it
        /// @param round     what the reader works through
        /// @param selection how the story had reached them, as a word
        public Twin of(NearDuplicate duplicate, StoryView story, ReviewSession round, String selection, Reader who) {
            return library.story(duplicate.id(), who)
                    .filter(_ -> who.role().mayDecide())
                    .flatMap(other -> {
                        var here = open(story, who)
                                .filter(_ -> CarriedDecisions.source(other, who).isPresent())
                                .map(to -> twin(duplicate, to, other, round.comparing(to.id(), other.id(), selection)));
                        return here.or(() -> open(other, who)
                                .filter(_ -> CarriedDecisions.source(story, who).isPresent())
                                .map(to ->
                                        twin(duplicate, to, story, round.comparing(to.id(), story.id(), "asked-for"))));
                    })
                    .orElseGet(() -> told(duplicate));
        }

        private Twin twin(NearDuplicate duplicate, StoryView to, StoryView from, String address) {
            if (sample.draw(to).drawn()) {
                return new Twin(duplicate, "", true);
            }
            return to.quarantined() || from.quarantined() ? told(duplicate) : new Twin(duplicate, address, false);
        }

        private static Optional<StoryView> open(StoryView story, Reader who) {
            return Optional.of(story).filter(one -> !RandomSample.decided(one, who));
        }
    }
}
