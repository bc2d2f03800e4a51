package org.mangomoment.ingest.push;

import java.util.List;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;

/// A story as read from JSON.
///
/// @param story    the story, with nothing in the place of what could not be read
/// @param reasons  fields that could not be read; whether the rest can be taken is for [StoryRules]
/// @param warnings fields that were told, not understood, and left out
/// @param ignored  fields that are not known
///
/// [StoryRules]: org.mangomoment.ingest.intake.StoryRules
record PushedStory(NewStory story, List<Reason> reasons, List<Reason> warnings, List<String> ignored) {
    PushedStory {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
        ignored = List.copyOf(ignored);
    }
}
