package org.mangomoment.classifier.names;

import java.util.Locale;
import java.util.function.Predicate;
import org.mangomoment.classifier.words.Word;

/// Repairs case that says nothing: every i as a capital I, sentences in capitals, Titles Of This Kind. The length
/// stays.
final class Casing {
    private Casing() {}

    static String repaired(String raw, Predicate<String> isWord) {
        var text = hasCapitalI(raw) ? withoutCapitalI(raw, isWord) : raw;
        return isShouted(text) ? calmed(text, isWord) : text;
    }

    /// The word with its first letter as a capital.
    static String capitalised(String lower) {
        int first = lower.isEmpty() ? 0 : Character.charCount(lower.codePointAt(0));
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }

    static boolean hasNoSmallLetter(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLowerCase(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether an I stands between two lower-case letters, as nobody writes.
    private static boolean hasCapitalI(String text) {
        for (int at = text.indexOf('I', 1); at > 0; at = text.indexOf('I', at + 1)) {
            if (at + 1 < text.length()
                    && Character.isLowerCase(text.charAt(at - 1))
                    && Character.isLowerCase(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCapitalI(String text, Predicate<String> isWord) {
        var repaired = new StringBuilder(text);
        for (var word : Word.split(text)) {
            int from = word.text().startsWith("I")
                            && (word.text().length() == 1
                                    || !isWord.test(word.text().toLowerCase(Locale.ROOT)))
                    ? 1
                    : 0;
            for (int at = word.start() + from; at < word.end(); at++) {
                if (text.charAt(at) == 'I'
                        && !word.text().startsWith("I'")
                        && !word.text().startsWith("I’")) {
                    repaired.setCharAt(at, 'i');
                }
            }
        }
        return repaired.toString();
    }

    /// Whether most words are capitals throughout, or nearly all begin with one.
    private static boolean isShouted(String text) {
        int words = 0;
        int shouted = 0;
        int begun = 0;
        for (var word : Word.split(text)) {
            if (word.text().length() > 1 && Character.isLetter(word.text().codePointAt(0))) {
                words++;
                begun += word.isCapitalised() ? 1 : 0;
                shouted += word.isCapitalised() && hasNoSmallLetter(word.text()) ? 1 : 0;
            }
        }
        return words >= 3 && (shouted * 10 >= words * 6 || (words >= 6 && begun * 10 >= words * 9));
    }

    /// Ordinary words in lower case, all others with one capital.
    private static String calmed(String text, Predicate<String> isWord) {
        var calm = new StringBuilder(text);
        for (var word : Word.split(text)) {
            boolean ordinary = isWord.test(word.text().toLowerCase(Locale.ROOT));
            for (int at = word.start(); at < word.end(); at++) {
                boolean keeps = !ordinary && at == word.start();
                calm.setCharAt(at, keeps ? text.charAt(at) : Character.toLowerCase(text.charAt(at)));
            }
        }
        return calm.toString();
    }
}
