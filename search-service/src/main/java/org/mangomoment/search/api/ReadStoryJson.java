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
record ReadStoryJson(
        @JsonUnwrapped StoryJson story,
        List<Twin> toldTwice,
        boolean blind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String selection,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer codebookVersion) {
    /// A story that is probably the same one.
    ///
    /// @param similarity 0 to 1
    record Twin(String id, double similarity, String channel, String receivedAt) {
        static Twin of(NearDuplicate twin) {
            return new Twin(
                    twin.id(),
                    twin.percent() / 100.0,
                    twin.channel(),
                    twin.receivedAt().toString());
        }
    }

    /// One that is read.
    static ReadStoryJson of(StoryView view, List<NearDuplicate> twins, boolean blind) {
        return new ReadStoryJson(StoryJson.of(view), twins(twins), blind, null, null);
    }

    /// One that is to be reviewed.
    ReadStoryJson toReview(Selection how, int codebook) {
        return new ReadStoryJson(story, toldTwice, blind, Words.of(how), codebook);
    }

    private static List<Twin> twins(List<NearDuplicate> twins) {
        return twins.stream().map(Twin::of).toList();
    }
}
