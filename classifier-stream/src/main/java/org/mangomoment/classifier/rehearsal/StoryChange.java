package org.mangomoment.classifier.rehearsal;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EligibilityAnswer;

/// What a codebook would change for one story. All sets hold ids of dimensions.
///
/// @param storyId         the story
/// @param now             suggested today
/// @param then            suggested by the new codebook
/// @param eligibilityNow  suggested today; null when nothing is yet
/// @param eligibilityThen suggested by the new codebook
/// @param dropped         decided to fit, and no longer offered; the decisions keep them
/// @param lookAgain       decided under a definition that the new codebook words otherwise
public record StoryChange(
        String storyId,
        Set<String> now,
        Set<String> then,
        @Nullable EligibilityAnswer eligibilityNow,
        EligibilityAnswer eligibilityThen,
        Set<String> dropped,
        Set<String> lookAgain) {

    /// Suggested then and not now.
    public Set<String> more() {
        return without(then, now);
    }

    /// Suggested now and not then.
    public Set<String> fewer() {
        return without(now, then);
    }

    /// Whether another answer to "is it a Mangomoment?" would be suggested.
    public boolean otherEligibility() {
        return eligibilityNow != null && eligibilityNow != eligibilityThen;
    }

    /// Whether anything changes at all.
    boolean isOne() {
        return !now.equals(then) || otherEligibility() || !dropped.isEmpty() || !lookAgain.isEmpty();
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
