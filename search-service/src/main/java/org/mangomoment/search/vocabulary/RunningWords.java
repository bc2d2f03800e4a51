package org.mangomoment.search.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text one after the other, as they are counted and ordered: in lower case, without accents.
/// A word is letters and digits with hyphens and apostrophes inside. A redaction's placeholder is no word,
/// but it takes the place of one: what stands on both sides of it does not stand side by side.
public final class RunningWords {
    /// Stands for every character of a placeholder.
    public static final char HIDDEN = '\uFFFC';

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String text;
    private int start;
    private int end;

    /// @param from where to begin; a word that it cuts counts from there
    private RunningWords(String text, int from) {
        this.text = text;
        this.start = from;
        this.end = from;
    }

    /// From a place in the text on.
    public static RunningWords of(String text, int from) {
        return new RunningWords(text, from);
    }

    /// Goes to the next word.
    ///
    /// @return whether there is one
    public boolean next() {
        start = end;
        while (start < text.length() && !isLetter(text.charAt(start))) {
            start++;
        }
        end = start;
        if (start < text.length() && text.charAt(start) == HIDDEN) {
            while (end < text.length() && text.charAt(end) == HIDDEN) {
                end++;
            }
            return true;
        }
        while (end < text.length() && (isInside(text.charAt(end)) || joins(end))) {
            end++;
        }
        return start < text.length();
    }

    /// Goes to the word before.
    ///
    /// @return whether there is one
    public boolean previous() {
        end = start;
        while (end > 0 && !isLetter(text.charAt(end - 1))) {
            end--;
        }
        start = end;
        if (end > 0 && text.charAt(end - 1) == HIDDEN) {
            while (start > 0 && text.charAt(start - 1) == HIDDEN) {
                start--;
            }
            return true;
        }
        while (start > 0 && (isInside(text.charAt(start - 1)) || joins(start - 1))) {
            start--;
        }
        return end > 0;
    }

    /// Whether a placeholder stands here.
    public boolean hidden() {
        return start < end && text.charAt(start) == HIDDEN;
    }

    /// Where the word begins, in UTF-16 code units.
    public int start() {
        return start;
    }

    /// Where it ends, exclusive.
    public int end() {
        return end;
    }

    /// The word as it is counted.
    public String word() {
        return folded(text.substring(start, end));
    }

    /// In lower case, without accents.
    public static String folded(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        for (var at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) > 0x7F) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('\u2019', '\'');
            }
        }
        return lower;
    }

    private boolean joins(int at) {
        var between = text.charAt(at);
        return (between == '-' || between == '\'' || between == '\u2019' || between == '\u2010' || between == '\u2011')
                && at > 0
                && at + 1 < text.length()
                && isInside(text.charAt(at - 1))
                && isInside(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return c == HIDDEN || isInside(c);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
