package org.mangomoment.search.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// A story as a dot.
///
/// @param at        when it was received
/// @param dimension what marks it: of a decided story the first in the codebook's order that everybody
///                  accepted, of another the one that is suggested most strongly; empty for none
public record SwarmStory(String id, Instant at, Optional<String> dimension) {
    /// Of a story as a reader may see it.
    ///
    /// @param dimensions in the codebook's order
    public static SwarmStory of(StoryView story, List<String> dimensions) {
        return new SwarmStory(
                story.id(),
                story.story().getReceivedAt(),
                story.review() == Review.UNREVIEWED
                        ? story.suggestedDimensions().stream()
                                .filter(dimensions::contains)
                                .findFirst()
                        : dimensions.stream()
                                .filter(dimension -> story.standings().get(dimension) == DimensionStatus.ACCEPTED)
                                .findFirst());
    }
}
