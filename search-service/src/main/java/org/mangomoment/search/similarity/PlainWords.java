package org.mangomoment.search.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text, without case and accents.
final class PlainWords {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private PlainWords() {}

    static List<String> of(String text) {
        var plain =
                withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        int begin = 0;
        int at = 0;
        while (at < plain.length()) {
            int sign = plain.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!Character.isLetter(sign) && !is(sign, NUMBERS)) {
                add(words, plain, begin, at);
                begin = next;
            }
            at = next;
        }
        add(words, plain, begin, at);
        return words;
    }

    private static void add(List<String> words, String plain, int begin, int end) {
        if (begin < end) {
            words.add(plain.substring(begin, end));
        }
    }

    private static String withoutMarks(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !is(sign, MARKS)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean is(int sign, int types) {
        return (1 << Character.getType(sign) & types) != 0;
    }
}
