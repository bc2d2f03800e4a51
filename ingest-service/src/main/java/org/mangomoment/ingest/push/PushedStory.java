package org.mangomoment.ingest.push;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Revision;

/// A story as read from JSON.
///
/// @param story    the story, with nothing in the place of what could not be read
/// @param reasons  fields that cost the story; whether the rest can be taken is for [StoryRules]
/// @param dropped  optional fields that were wrong and are not in the story
/// @param warnings what a mapping did not understand and left out
/// @param ignored  fields that are not known
/// @param revision says that it may take the place of what came before under its key; null when it may not
///
/// [StoryRules]: org.mangomoment.ingest.intake.StoryRules
record PushedStory(
        NewStory story,
        List<Reason> reasons,
        List<Reason> dropped,
        List<Reason> warnings,
        List<String> ignored,
        @Nullable Revision revision) {
    PushedStory {
        reasons = List.copyOf(reasons);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
        ignored = List.copyOf(ignored);
    }

    /// What is not in the story although it was told.
    List<Reason> leftOut() {
        return Stream.concat(warnings.stream(), dropped.stream()).toList();
    }

    /// Everything that is to be corrected when the story is not taken.
    ///
    /// @param againstRules what [StoryRules] has against it
    ///
    /// [StoryRules]: org.mangomoment.ingest.intake.StoryRules
    List<Reason> refusal(List<Reason> againstRules) {
        return Reasons.together(Reasons.together(reasons, againstRules), dropped);
    }
}
