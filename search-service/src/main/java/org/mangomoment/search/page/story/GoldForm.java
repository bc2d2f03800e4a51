package org.mangomoment.search.page.story;

import java.util.List;
import java.util.Optional;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.GoldStory;

/// Marking a story as gold.
///
/// @param gold    as it is marked; empty when it is not
/// @param choices decisions that may give the right answer, the adjudication first
public record GoldForm(Optional<GoldStory> gold, List<Decision> choices) {
    public GoldForm {
        choices = List.copyOf(choices);
    }
}
