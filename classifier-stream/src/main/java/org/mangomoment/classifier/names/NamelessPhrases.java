package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words and phrases that look like somebody's name and identify nobody: drugs, diseases, wards, hospitals, feasts,
/// brands and places of several words. May be shared by threads.
final class NamelessPhrases {
    private static final int LONGEST = 6;

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private NamelessPhrases() {}

    /// Reads the list beside this class.
    static NamelessPhrases read() {
        var phrases = new NamelessPhrases();
        for (var phrase : WordList.read("nameless-phrases.txt").all()) {
            var words = List.of(phrase.split(" ", -1));
            phrases.byFirst
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(words);
        }
        return phrases;
    }

    /// The words of a passage that belong to such a phrase. One word alone is none after a title or a first name.
    BitSet in(TokenizedText passage, Lexicon lexicon) {
        var found = new BitSet();
        var tokens = passage.tokens();
        var lower = tokens.stream().map(NamelessPhrases::plain).toList();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isCapitalNear(tokens, i)) {
                continue;
            }
            int words = longestAt(passage, lower, i);
            if ((words > 1 && !isInsideName(passage, i, lexicon))
                    || (words == 1 && tokens.get(i).isCapital() && !isAfterPerson(passage, i, lexicon))) {
                found.set(i, i + words);
            }
        }
        return found;
    }

    /// Whether the word or one of the two after it has a capital; every phrase has one there.
    private static boolean isCapitalNear(List<Token> tokens, int index) {
        for (int i = index; i < Math.min(tokens.size(), index + 3); i++) {
            if (tokens.get(i).isCapital()) {
                return true;
            }
        }
        return false;
    }

    private int longestAt(TokenizedText passage, List<String> lower, int from) {
        int longest = 0;
        for (var phrase : byFirst.getOrDefault(
                lower.get(from), byFirst.getOrDefault(withoutEnding(lower.get(from)), List.of()))) {
            int words = phrase.size();
            if (words > longest && words <= LONGEST && stands(passage, lower, from, phrase)) {
                longest = words;
            }
        }
        return longest;
    }

    private static boolean stands(TokenizedText passage, List<String> lower, int from, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!passage.has(from + i)
                    || !isClose(passage, from + i)
                    || !(lower.get(from + i).equals(phrase.get(i))
                            || withoutEnding(lower.get(from + i)).equals(phrase.get(i)))) {
                return false;
            }
        }
        return phrase.size() == 1
                || passage.tokens().subList(from, from + phrase.size()).stream().anyMatch(Token::isCapital);
    }

    private static boolean isClose(TokenizedText passage, int index) {
        var gap = passage.text()
                .substring(
                        passage.tokens().get(index - 1).end(),
                        passage.tokens().get(index).start());
        return gap.length() <= 3 && gap.chars().noneMatch(c -> c == '!' || c == '?' || c == ';' || c == '\n');
    }

    private static boolean isAfterPerson(TokenizedText passage, int index, Lexicon lexicon) {
        if (index == 0 || !passage.tokens().get(index).joined()) {
            return false;
        }
        var before = passage.tokens().get(index - 1);
        return Titles.isStrong(before.lower()) || (before.isCapital() && lexicon.isFirstName(before.form()));
    }

    /// Whether a phrase that begins with a particle is a part of a name: "Jan De Haan", "van den Burg".
    private static boolean isInsideName(TokenizedText passage, int index, Lexicon lexicon) {
        var first = passage.tokens().get(index);
        return Particles.isParticle(first.lower()) && (!first.isCapital() || isAfterPerson(passage, index, lexicon));
    }

    private static String plain(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String withoutEnding(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
