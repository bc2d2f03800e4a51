package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mangomoment.classifier.words.Word;

/// A text as words with sentence beginnings and repaired case.
///
/// @param text the repaired text, as long as the text as written
/// @param tokens its words in order
record Passage(String text, List<Token> tokens) {

    /// @param isWord whether a word in lower case is an ordinary word, so that its capital may be a habit of the writer
    static Passage of(String raw, Predicate<String> isWord) {
        var text = Casing.repaired(raw, isWord);
        var tokens = new ArrayList<Token>();
        int end = 0;
        boolean first = true;
        for (var word : Word.split(text)) {
            var gap = text.substring(end, word.start());
            tokens.add(new Token(word.start(), word.end(), word.text(), first || beginsSentence(text, end, gap), gap));
            end = word.end();
            first = false;
        }
        return new Passage(text, List.copyOf(tokens));
    }

    private static boolean beginsSentence(String text, int end, String gap) {
        boolean stop = gap.chars().anyMatch(c -> "!?:;\"“”„«»(•*…>|\n\r=".indexOf(c) >= 0)
                || gap.contains(" - ")
                || gap.contains(" – ")
                || gap.codePoints().anyMatch(c -> c > 0x2600);
        return stop || (gap.indexOf('.') >= 0 && !isAbbreviation(text, end));
    }

    /// Whether the full stop at this place belongs to an initial or a title.
    private static boolean isAbbreviation(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 5) {
            start--;
        }
        var word = text.substring(start, end);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I"))
                || Titles.isAbbreviated(word);
    }
}
