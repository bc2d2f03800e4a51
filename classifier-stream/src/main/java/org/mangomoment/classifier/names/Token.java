package org.mangomoment.classifier.names;

import java.util.Locale;

/// A word of a passage as the name rules see it.
///
/// @param start where it begins in the text, UTF-16 code units
/// @param end where it ends, exclusive
/// @param text the word, its case repaired where the writer's case says nothing
/// @param starts whether it begins a sentence or a quotation, so that its capital says nothing
/// @param quoted whether it begins a quotation
/// @param joined whether it stands in one phrase with the word before: only a space, or an abbreviation's stop, between
/// @param stopped whether a full stop follows at once
/// @param form without a possessive ending and with straight apostrophes, in the case as written: "Justin's" gives
///     "Justin"
/// @param lower the form in lower case
record Token(
        int start,
        int end,
        String text,
        boolean starts,
        boolean quoted,
        boolean joined,
        boolean stopped,
        String form,
        String lower) {
    Token(int start, int end, String text, boolean starts, boolean quoted, boolean joined, boolean stopped) {
        this(
                start,
                end,
                text,
                starts,
                quoted,
                joined,
                stopped,
                form(text),
                form(text).toLowerCase(Locale.ROOT));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && isCapital() && Casing.hasNoSmallLetter(text);
    }

    /// Whether it is one capital letter: "J" of "J. Peeters".
    boolean isInitial() {
        return text.length() == 1 && isCapital();
    }

    boolean hasDigit() {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String form(String text) {
        var straight = text.replace('’', '\'');
        int mark = straight.lastIndexOf('\'');
        boolean possessive = mark > 0
                && text.length() - mark <= 2
                && (mark + 1 == text.length() || text.endsWith("s") || text.endsWith("S"));
        return possessive ? straight.substring(0, mark) : straight;
    }

    /// The form with one capital, the first letter: "ANNEMIE" and "annemie" give "Annemie".
    String asName() {
        int first = Character.charCount(form.codePointAt(0));
        return form.substring(0, first).toUpperCase(Locale.ROOT)
                + form.substring(first).toLowerCase(Locale.ROOT);
    }

    int formEnd() {
        return start + form().length();
    }
}
