package org.mangomoment.classifier.names;

/// A word of a passage as the name rules see it.
///
/// @param start where it begins in the text, UTF-16 code units
/// @param end where it ends, exclusive
/// @param text the word, its case repaired where the writer's case says nothing
/// @param starts whether it begins a sentence, so that its capital says nothing
/// @param gap what stands between the word before and this one
record Token(int start, int end, String text, boolean starts, String gap) {

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && isCapital();
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether the word before stands in the same phrase: only spaces, or a full stop after an initial, between.
    boolean follows() {
        return !starts && gap.isBlank() && gap.indexOf('\n') < 0;
    }
}
