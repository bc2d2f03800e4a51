package org.mangomoment.search.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.story.StoryView;

/// What people who saw no suggestion say of a story of the random sample: the reference that suggestions are
/// corrected with.
///
/// @param decisions one a reviewer, blind, of those who got the story as one of the sample; or the
///                  adjudication that settled what they disagreed on
record ReferenceAnswer(List<Decision> decisions) {
    static ReferenceAnswer of(StoryView story) {
        var verdicts = story.verdicts();
        var settled = verdicts.settled();
        var blind = verdicts.sampledBlind();
        return new ReferenceAnswer(settled == null || blind.isEmpty() ? blind : List.of(settled));
    }

    /// The share of the reviewers according to whom a subject fits, 0 to 1; empty when nobody answered.
    OptionalDouble on(String subject, DimensionSets sets) {
        return decisions.stream()
                .flatMap(decision -> sets.fits(subject, decision).stream())
                .mapToDouble(fits -> fits ? 1 : 0)
                .average();
    }
}
