package org.mangomoment.classifier.story;

import java.util.List;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Story;

/// A story as it may be read.
///
/// @param story    its newest version
/// @param unplaced requests that could not be heeded: they point into a version that never was, or outside its text
/// @param hiddenByHand prints of the words that people hid, to be hidden in a later text of the story as well
public record MadeStory(Story story, List<RedactionRequest> unplaced, List<String> hiddenByHand) {
    public MadeStory {
        unplaced = List.copyOf(unplaced);
        hiddenByHand = List.copyOf(hiddenByHand);
    }
}
