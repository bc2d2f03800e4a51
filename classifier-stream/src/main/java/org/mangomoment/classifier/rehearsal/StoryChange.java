package org.mangomoment.classifier.rehearsal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.suggestion.ProposalChange;
import org.mangomoment.schemas.EligibilityAnswer;

/// What a codebook would change for one story. All sets hold ids of dimensions.
///
/// @param storyId   the story
/// @param proposal  what would be suggested otherwise
/// @param dropped   decided to fit, and no longer offered; the decisions keep them
/// @param lookAgain decided under a definition that the new codebook words otherwise
public record StoryChange(
        String storyId, @JsonIgnore ProposalChange proposal, Set<String> dropped, Set<String> lookAgain) {

    /// Suggested today.
    @JsonProperty
    public Set<String> now() {
        var now = proposal.now();
        return now == null ? Set.of() : now.dimensions();
    }

    /// Suggested by the new codebook.
    @JsonProperty
    public Set<String> then() {
        return proposal.then().dimensions();
    }

    /// Suggested today; null when nothing is yet.
    @JsonProperty
    public @Nullable EligibilityAnswer eligibilityNow() {
        var now = proposal.now();
        return now == null ? null : now.eligibility();
    }

    /// Suggested by the new codebook.
    @JsonProperty
    public EligibilityAnswer eligibilityThen() {
        return proposal.then().eligibility();
    }

    /// Suggested then and not now.
    public Set<String> more() {
        return proposal.more();
    }

    /// Suggested now and not then.
    public Set<String> fewer() {
        return proposal.fewer();
    }

    /// Whether another answer to "is it a Mangomoment?" would be suggested.
    public boolean otherEligibility() {
        return proposal.otherEligibility();
    }

    /// Whether any dimension differs.
    boolean otherDimensions() {
        return proposal.otherDimensions();
    }

    /// Whether anything changes at all.
    boolean isOne() {
        return otherDimensions() || otherEligibility() || !dropped.isEmpty() || !lookAgain.isEmpty();
    }
}
