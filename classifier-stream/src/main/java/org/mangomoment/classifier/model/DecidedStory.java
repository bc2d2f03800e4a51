package org.mangomoment.classifier.model;

import java.util.Set;

/// A story with what was decided about it: what a model learns from and is measured with.
///
/// @param id         tells stories apart
/// @param text       redacted
/// @param language   `nl`, `en` or anything else
/// @param dimensions those that fit
public record DecidedStory(String id, String text, String language, Set<String> dimensions) {
    public DecidedStory {
        dimensions = Set.copyOf(dimensions);
    }
}
