package org.mangomoment.classifier.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mangomoment.classifier.folding.FoldedText;

/// What of a text says in which language it is written: neither addresses and links nor names.
final class ReadableText {

    /// Enough to decide, in letters.
    private static final int ENOUGH = 1500;

    private static final int LONGEST_WORD = 60;

    /// So many words must be left before capitalised ones, which may be names of any language, are left out.
    private static final int FEWEST_WORDS = 3;

    private ReadableText() {}

    /// Blank when no letter is left.
    static String of(String text) {
        var pieces = pieces(text);
        var ordinary = withoutNames(pieces);
        var read = String.join(" ", ordinary.size() >= FEWEST_WORDS ? ordinary : pieces);
        return read.chars().anyMatch(Character::isLetter) ? read : "";
    }

    /// Whether most letters are of a script that none of our languages uses.
    static boolean isForeignScript(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        long latin = Arrays.stream(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 < letters.length;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int letters = 0;
        var read = FoldedText.of(text.substring(0, Math.min(text.length(), ENOUGH * 2)));
        for (var piece : read.text().split("\\s+", -1))
            if (letters < ENOUGH && !piece.isEmpty() && !piece.contains("@") && !piece.contains("://")) {
                pieces.add(piece.substring(0, Math.min(piece.length(), LONGEST_WORD)));
                letters += piece.length() + 1;
            }
        return pieces;
    }

    /// Leaves out capitalised words inside a sentence, and those at its beginning that another follows.
    private static List<String> withoutNames(List<String> pieces) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean begins = i == 0 || endsASentence(pieces.get(i - 1));
            boolean followed = i + 1 < pieces.size() && isCapitalised(pieces.get(i + 1));
            if (!isCapitalised(pieces.get(i)) || (begins && !followed)) kept.add(pieces.get(i));
        }
        return kept;
    }

    private static boolean endsASentence(String piece) {
        return ".!?…:".indexOf(piece.charAt(piece.length() - 1)) >= 0;
    }

    /// A capital and then small letters; a text in capitals only has no names that could be told by them.
    private static boolean isCapitalised(String piece) {
        boolean capital = false;
        for (int at = 0, next; at < piece.length(); at = next) {
            int letter = piece.codePointAt(at);
            next = at + Character.charCount(letter);
            if (!Character.isLetter(letter)) {
                continue;
            }
            if (capital && Character.isLowerCase(letter)) {
                return true;
            }
            if (!capital && !Character.isUpperCase(letter)) {
                return false;
            }
            capital = true;
        }
        return false;
    }
}
