package org.mangomoment.classifier.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mangomoment.schemas.codebook.CodebookChange;

/// What publishing a codebook would change.
///
/// @param changes    what differs from the codebook in use
/// @param models     which models suggest today, by id
/// @param model      which model would suggest: the new codebook's cues, until a model is trained for it
/// @param stories    how many stories were tried
/// @param dimensions by id
/// @param changed    stories for which anything changes
public record Rehearsed(
        List<CodebookChange> changes,
        List<String> models,
        String model,
        int stories,
        List<Dimension> dimensions,
        List<StoryChange> changed) {
    public Rehearsed {
        changes = List.copyOf(changes);
        models = List.copyOf(models);
        dimensions = List.copyOf(dimensions);
        changed = List.copyOf(changed);
    }

    /// Numbers of stories for one dimension.
    ///
    /// @param id        its id
    /// @param now       suggested today
    /// @param then      suggested by the new codebook
    /// @param more      suggested then and not now
    /// @param fewer     suggested now and not then
    /// @param decided   decided by a reviewer to fit
    /// @param dropped   of these, stories whose dimension is no longer offered
    /// @param lookAgain decided under a definition that the new codebook words otherwise
    public record Dimension(
            String id, int now, int then, int more, int fewer, int decided, int dropped, int lookAgain) {}

    /// For how many stories other dimensions would be suggested.
    @JsonProperty
    public long otherDimensions() {
        return changed.stream()
                .filter(story -> story.proposal().otherDimensions())
                .count();
    }

    /// For how many stories another answer to "is it a Mangomoment?" would be suggested.
    @JsonProperty
    public long otherEligibility() {
        return changed.stream().filter(StoryChange::otherEligibility).count();
    }
}
