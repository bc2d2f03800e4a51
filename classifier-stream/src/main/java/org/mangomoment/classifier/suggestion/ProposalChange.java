package org.mangomoment.classifier.suggestion;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What would be suggested otherwise for one story.
///
/// @param now  what is suggested today; null when nothing is yet
/// @param then what would be suggested
public record ProposalChange(@Nullable Proposal now, Proposal then) {
    /// Dimensions that are suggested then and not now.
    public SortedSet<String> more() {
        return now == null ? then.dimensions() : then.without(now.dimensions());
    }

    /// Dimensions that are suggested now and not then.
    public SortedSet<String> fewer() {
        return now == null ? new TreeSet<>() : now.without(then.dimensions());
    }

    /// Whether any dimension differs.
    public boolean otherDimensions() {
        return !more().isEmpty() || !fewer().isEmpty();
    }

    /// Whether another answer to "is it a Mangomoment?" would be suggested.
    public boolean otherEligibility() {
        return now != null && now.eligibility() != then.eligibility();
    }
}
