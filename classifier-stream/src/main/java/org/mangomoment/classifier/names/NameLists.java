package org.mangomoment.classifier.names;

import java.util.HashMap;
import java.util.Map;

/// The lists of first and last names of all languages, in one table. A name of the large Dutch and Flemish lists that
/// is better known as a word is only possible; whether it is, is asked when the name is, since there are tens of
/// thousands of them.
final class NameLists {
    private static final int FIRST = 1;
    private static final int LAST = 1 << 1;
    private static final int POSSIBLE_FIRST = 1 << 2;
    private static final int POSSIBLE_LAST = 1 << 3;
    private static final int FLEMISH_FIRST = 1 << 4;
    private static final int FIRST_UNLESS_WORD = 1 << 5;
    private static final int LAST_UNLESS_WORD = 1 << 6;
    private static final int FLEMISH_LAST = 1 << 7;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Words words;

    /// What names are better known as.
    interface Words {
        /// Whether a name, written with a capital, is better known as a word, a place or the like.
        boolean isAny(String name);

        /// The same where people in Flanders know the name: a place that only the dictionary knows does not count.
        boolean isKnown(String name);

        /// Whether the dictionary knows it as a place.
        boolean isPlace(String name);
    }

    private NameLists(Words words) {
        this.words = words;
    }

    /// Reads the lists beside this class.
    static NameLists read(Words words) {
        var lists = new NameLists(words);
        var datafaker = DatafakerNames.read();
        lists.add(WordList.read("first-names.txt").all(), FIRST | POSSIBLE_FIRST);
        lists.add(WordList.read("last-names.txt").all(), LAST | POSSIBLE_LAST);
        lists.add(WordList.read("english-word-names.txt").all(), POSSIBLE_FIRST);
        lists.add(WordList.read("flemish-first-names.txt").all(), FLEMISH_FIRST | POSSIBLE_FIRST);
        lists.add(WordList.read("celtic-first-names.txt").all(), FIRST_UNLESS_WORD | POSSIBLE_FIRST);
        lists.add(datafaker.firstNames(), FIRST_UNLESS_WORD | POSSIBLE_FIRST);
        lists.add(WordList.read("flemish-last-names.txt").all(), FLEMISH_LAST | POSSIBLE_LAST);
        lists.add(datafaker.lastNames(), LAST_UNLESS_WORD | POSSIBLE_LAST);
        return lists;
    }

    boolean isFirst(String name) {
        int kind = kind(name);
        return is(kind, FIRST)
                || (is(kind, FLEMISH_FIRST) && !words.isKnown(name))
                || (is(kind, FIRST_UNLESS_WORD) && !words.isAny(name));
    }

    boolean isLast(String name) {
        int kind = kind(name);
        return is(kind, LAST)
                || (is(kind, FLEMISH_LAST) && !words.isKnown(name) && !words.isPlace(name))
                || (is(kind, LAST_UNLESS_WORD) && !words.isAny(name));
    }

    boolean isPossibleFirst(String name) {
        return is(kind(name), POSSIBLE_FIRST);
    }

    boolean isPossibleLast(String name) {
        return is(kind(name), POSSIBLE_LAST);
    }

    boolean isFlemishFirst(String name) {
        return is(kind(name), FLEMISH_FIRST);
    }

    private int kind(String name) {
        return kinds.getOrDefault(name, 0);
    }

    private static boolean is(int kind, int asked) {
        return (kind & asked) != 0;
    }

    private void add(Iterable<String> names, int kind) {
        names.forEach(name -> put(name, kind));
    }

    private void put(String name, int kind) {
        kinds.merge(name, kind, (one, other) -> one | other);
    }
}
