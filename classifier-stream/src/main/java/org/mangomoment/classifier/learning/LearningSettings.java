package org.mangomoment.classifier.learning;

/// When a model is trained.
///
/// @param after  so many new decisions start a training; 0 leaves it to stewards
/// @param fewest with fewer decided stories to learn from nothing is trained
/// @param starter whether a new log begins with the starter model instead of the cues alone
public record LearningSettings(int after, int fewest, boolean starter) {
    public LearningSettings {
        if (after < 0) {
            throw new IllegalArgumentException("learning.after is " + after + "; expected 0 (never) or more");
        }
        if (fewest < 50) {
            throw new IllegalArgumentException("learning.fewest is " + fewest + "; expected 50 or more");
        }
    }
}
