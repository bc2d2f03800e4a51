package org.mangomoment.classifier.story;

import java.util.List;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Story;

/// A story as it may be read.
///
/// @param story    its newest version
/// @param unplaced requests that could not be heeded: they point into a version that never was, or outside its text
public record MadeStory(Story story, List<RedactionRequest> unplaced) {
    public MadeStory {
        unplaced = List.copyOf(unplaced);
    }
}
