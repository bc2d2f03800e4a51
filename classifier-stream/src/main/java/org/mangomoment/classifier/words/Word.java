package org.mangomoment.classifier.words;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.budget.GivenUp;

/// One word of a text: letters and digits, also joined by an apostrophe or a hyphen inside ("foto's", "Jean-Lou").
///
/// @param start where it begins in the text, UTF-16 code units
/// @param end where it ends, exclusive
/// @param text the word as written
public record Word(int start, int end, String text) {
    private static final int LONGEST = 64;

    /// All words of a text in order; a run of more than 64 letters is cut into pieces of 64, so that no lookup gets
    /// long.
    public static List<Word> split(String text) {
        var words = new ArrayList<Word>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isInside(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            GivenUp.check();
            int end = endOfWord(text, at);
            words.add(new Word(at, end, text.substring(at, end)));
            at = end;
        }
        return words;
    }

    /// Whether the word begins with a capital.
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < LONGEST) {
            int letter = text.codePointAt(at);
            if (isInside(letter)) {
                at += Character.charCount(letter);
            } else if (isJoiner(letter) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isInside(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(int letter) {
        return letter == '\'' || letter == '’' || letter == '-' || letter == '‐' || letter == '‑';
    }
}
