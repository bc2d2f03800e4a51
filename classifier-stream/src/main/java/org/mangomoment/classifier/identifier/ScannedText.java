package org.mangomoment.classifier.identifier;

import java.util.List;

/// A text and what many recognizers ask of it, so that it is looked up once. Belongs to one thread.
final class ScannedText {
    private final String text;
    private final String caseless;
    private final boolean digits;
    private final int digitsInARow;

    ScannedText(String text) {
        this.text = text;
        this.caseless = caseless(text);
        this.digits = text.chars().anyMatch(Character::isDigit);
        this.digitsInARow = digits ? digitsInARow(text) : 0;
    }

    String text() {
        return text;
    }

    /// As long as the text, without the difference between capitals and small letters.
    String caseless() {
        return caseless;
    }

    boolean hasDigit() {
        return digits;
    }

    /// Whether so many ASCII digits stand in a row somewhere.
    boolean hasDigits(int inARow) {
        return digitsInARow >= inARow;
    }

    /// Whether the text holds one of the pieces, which are in lower case; it does wherever a regular expression that
    /// takes no heed of case would find the piece.
    boolean holdsAny(List<String> pieces) {
        for (var piece : pieces) {
            if (caseless.contains(piece)) {
                return true;
            }
        }
        return false;
    }

    private static int digitsInARow(String text) {
        int most = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) >= '0' && text.charAt(at) <= '9' ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    /// Letter by letter as [java.util.regex.Pattern#UNICODE_CASE] compares them.
    private static String caseless(String text) {
        var letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char letter = letters[at];
            if (letter >= 'A' && (letter <= 'Z' || letter > 'z')) {
                letters[at] = Character.toLowerCase(Character.toUpperCase(letter));
            }
        }
        return new String(letters);
    }
}
