package org.mangomoment.classifier.names;

import java.util.Set;

/// A greeting or thanks before a word, with some words that may stand in between: "Thank you so much, Faith".
///
/// @param greetings words that greet or thank
/// @param between   words that may stand between these and the name
/// @param longest   words before the name that are looked at
record Greeting(TokenizedText passage, Set<String> greetings, Set<String> between, int longest) {
    /// Whether one stands before the word at this place.
    boolean isBefore(int index) {
        for (int i = index - 1; i >= Math.max(0, index - longest); i--) {
            if (!isBeside(i + 1)) {
                return false;
            }
            var before = passage.tokens().get(i).lower();
            if (greetings.contains(before)) {
                return true;
            }
            if (!between.contains(before)) {
                return false;
            }
        }
        return false;
    }

    /// Whether only a blank or a comma, or the line's end of a closing, stands before the word.
    private boolean isBeside(int index) {
        var gap = passage.text()
                .substring(
                        passage.tokens().get(index - 1).end(),
                        passage.tokens().get(index).start());
        return gap.isBlank() || gap.strip().equals(",");
    }
}
