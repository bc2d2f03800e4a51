package org.mangomoment.search.synonym;

import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.search.query.Synonym;

/// Words that mean the same. Immutable.
///
/// @param words of both languages, two at least
record SynonymGroup(List<Synonym> words) {
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PARTS = 4;

    SynonymGroup {
        words = List.copyOf(words);
    }

    /// Reads a line: Dutch words, a bar, English words, with commas between them.
    ///
    /// @throws IllegalArgumentException when it has fewer than two words, or one that is too long
    static SynonymGroup of(String line) {
        var sides = line.split("\\|", -1);
        if (sides.length > 2) {
            throw new IllegalArgumentException("more than one |; expected Dutch words, a bar, English words");
        }
        var words = Stream.concat(
                        of(sides[0], Synonym.DUTCH), sides.length < 2 ? Stream.empty() : of(sides[1], Synonym.ENGLISH))
                .distinct()
                .toList();
        if (words.size() < 2) {
            throw new IllegalArgumentException("fewer than two words; expected words that mean the same");
        }
        return new SynonymGroup(words);
    }

    private static Stream<Synonym> of(String side, String language) {
        return Stream.of(side.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> checked(word, language));
    }

    private static Synonym checked(String word, String language) {
        if (word.length() > LONGEST_WORD || word.split("\\s+", -1).length > MOST_PARTS) {
            throw new IllegalArgumentException("a word of more than " + LONGEST_WORD + " letters or " + MOST_PARTS
                    + " parts; expected words, with commas between them");
        }
        return new Synonym(word, language);
    }
}
