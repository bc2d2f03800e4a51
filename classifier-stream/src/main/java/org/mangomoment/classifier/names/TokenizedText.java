package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mangomoment.classifier.words.Word;

/// A text as words with sentence beginnings and repaired case.
///
/// @param text the repaired text, as long as the text as written
/// @param tokens its words in order
/// @param calmed whether the case was repaired, so that a small letter says nothing
record TokenizedText(String text, List<Token> tokens, boolean calmed) {
    private static final String STOPS = "!?:;\"“”„«»‘(•*…>|\n\r=/+[";
    private static final String QUOTES = "\"“”„«»‘";

    /// @param isWord whether a word in lower case is an ordinary word, so that its capital may be a habit of the writer
    static TokenizedText of(String raw, Predicate<String> isWord) {
        var text = Casing.repaired(raw, isWord);
        var tokens = new ArrayList<Token>();
        int end = 0;
        for (var word : Word.split(text)) {
            tokens.add(token(text, word, end, tokens));
            end = word.end();
        }
        return new TokenizedText(text, List.copyOf(tokens), !text.equals(raw));
    }

    /// The word at this index, if there is one.
    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    private static Token token(String text, Word word, int previousEnd, List<Token> before) {
        boolean first = before.isEmpty();
        boolean stopped = word.end() < text.length() && text.charAt(word.end()) == '.';
        if (!first && previousEnd + 1 == word.start() && text.charAt(previousEnd) == ' ') {
            return new Token(word.start(), word.end(), word.text(), false, false, true, stopped);
        }
        var gap = gap(text.substring(previousEnd, word.start()), word, before);
        boolean abbreviation = !first && gap.startsWith(".") && isAbbreviation(text, previousEnd);
        boolean starts = first || (gap.indexOf('.') >= 0 && !abbreviation) || breaksOff(gap);
        boolean quoted = starts && holdsAny(gap, QUOTES);
        boolean joined = !starts
                && (abbreviation
                        ? gap.length() <= 2
                        : gap.isBlank()
                                || gap.strip().equals("'")
                                || gap.strip().equals("’"));
        return new Token(word.start(), word.end(), word.text(), starts, quoted, joined, stopped);
    }

    /// What stands between two words; a blank where a line was broken inside a name, or "v.d." and "v/d" stand for
    /// particles.
    private static String gap(String gap, Word word, List<Token> before) {
        if (before.isEmpty()) {
            return gap;
        }
        if (gap.endsWith("‘") && word.text().equals("t")) {
            return gap.replace('‘', '\'');
        }
        var last = before.getLast();
        boolean wrapped = gap.indexOf('\n') >= 0
                && gap.isBlank()
                && gap.chars().filter(c -> c == '\n').count() == 1
                && (Particles.isParticle(last.lower()) || Titles.isTitle(last.lower()))
                && !last.starts();
        return wrapped || isParticleInShort(gap, word, before) ? " " : gap;
    }

    private static boolean isParticleInShort(String gap, Word word, List<Token> before) {
        var last = before.getLast().text();
        if (last.equals("v") || last.equals("V")) {
            return (gap.equals(".") || gap.equals("/") || gap.equals(". "))
                    && word.text().matches("[dDhHt]|de[nr]?");
        }
        return last.equals("d")
                && before.size() > 1
                && before.get(before.size() - 2).text().equalsIgnoreCase("v")
                && (gap.equals(". ") || gap.equals("."));
    }

    private static boolean breaksOff(String gap) {
        return holdsAny(gap, STOPS)
                || gap.contains(" - ")
                || gap.contains("–")
                || gap.contains("—")
                || gap.codePoints().anyMatch(c -> c > 0x2600);
    }

    private static boolean holdsAny(String gap, String signs) {
        for (int at = 0; at < gap.length(); at++) {
            if (signs.indexOf(gap.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the full stop at this place belongs to an initial or a title.
    private static boolean isAbbreviation(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 6) {
            start--;
        }
        var word = text.substring(start, end);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I"))
                || Titles.isAbbreviated(word)
                || Titles.isFirstNameInShort(word);
    }
}
