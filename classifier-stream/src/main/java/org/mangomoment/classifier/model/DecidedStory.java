package org.mangomoment.classifier.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.suggestion.Verdict;

/// A story with what was decided about it: what a model learns from and is measured with.
///
/// @param id          tells stories apart
/// @param text        redacted
/// @param language    `nl`, `en` or anything else
/// @param dimensions  those that fit
/// @param eligibility whether it is a Mangomoment; null when nobody said
public record DecidedStory(
        String id,
        String text,
        String language,
        Set<String> dimensions,
        @Nullable Verdict eligibility) {
    public DecidedStory {
        dimensions = Set.copyOf(dimensions);
    }

    /// Of which nobody said whether it is a Mangomoment.
    public DecidedStory(String id, String text, String language, Set<String> dimensions) {
        this(id, text, language, dimensions, null);
    }

    /// Whether anything is known about dimensions: not of what is no Mangomoment, nor of what is unclear and was given
    /// none.
    public boolean hasDimensions() {
        return hasDimensions(eligibility, dimensions);
    }

    /// Whether an answer says anything about dimensions.
    public static boolean hasDimensions(@Nullable Verdict eligibility, Set<String> dimensions) {
        return eligibility == null
                || eligibility == Verdict.YES
                || (eligibility == Verdict.UNCLEAR && !dimensions.isEmpty());
    }
}
