package org.mangomoment.classifier.rehearsal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.mangomoment.schemas.codebook.CodebookChange;

/// What publishing a codebook would change.
///
/// @param changes    what differs from the codebook in use
/// @param models     which models suggest today, by id
/// @param model      which model would suggest until one is trained for the new codebook: the one in use as far as it
///                   goes on, or the new codebook's cues
/// @param counts     of stories
/// @param dimensions by id
/// @param changed    stories for which anything changes; of many, the first
public record Rehearsed(
        List<CodebookChange> changes,
        List<String> models,
        String model,
        @JsonUnwrapped Counts counts,
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

    /// Numbers of stories.
    ///
    /// @param stories          that were tried
    /// @param otherDimensions  for which other dimensions would be suggested
    /// @param otherEligibility for which another answer to "is it a Mangomoment?" would be suggested
    /// @param changedStories   for which anything changes, also those that are not told one by one
    public record Counts(int stories, int otherDimensions, int otherEligibility, int changedStories) {}
}
