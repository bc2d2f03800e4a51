package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.story.StoryView;

/// One story that is read, as the API answers it.
///
/// @param toldTwice       stories that are probably the same one
/// @param blind           whether the suggestion and colleagues' decisions are kept back until this reader
///                        has decided
/// @param selection       how it was selected, to be sent back with the decision; only for a story that is to
///                        be reviewed
/// @param codebookVersion what it is reviewed with; only for a story that is to be reviewed
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadStoryJson(
        @JsonUnwrapped StoryJson story,
        List<PossibleDuplicate> toldTwice,
        boolean blind,
        @Nullable String selection,
        @Nullable Integer codebookVersion) {
    /// A story that is probably the same one.
    ///
    /// @param similarity 0 to 1
    record PossibleDuplicate(String id, double similarity, String channel, String receivedAt) {
        static PossibleDuplicate of(NearDuplicate near) {
            return new PossibleDuplicate(
                    near.id(),
                    near.percent() / 100.0,
                    near.channel(),
                    near.receivedAt().toString());
        }
    }

    /// One that is read.
    static ReadStoryJson of(StoryView view, List<NearDuplicate> duplicates, boolean blind) {
        return new ReadStoryJson(
                StoryJson.of(view),
                duplicates.stream().map(PossibleDuplicate::of).toList(),
                blind,
                null,
                null);
    }

    /// One that is to be reviewed.
    ReadStoryJson toReview(Selection how, int codebook) {
        return new ReadStoryJson(story, toldTwice, blind, Words.of(how), codebook);
    }
}
