package org.mangomoment.classifier.names;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The lists of first and last names of all languages, in one table. A name of the large Dutch and Flemish lists that
/// is better known as a word is only possible.
final class NameLists {
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int POSSIBLE_FIRST = 4;
    private static final int POSSIBLE_LAST = 8;
    private static final int FLEMISH_FIRST = 16;

    private final Map<String, Integer> kinds = new HashMap<>();

    private NameLists() {}

    /// Reads the lists beside this class.
    ///
    /// @param isWord whether a name, written with a capital, is better known as a word, a place or the like
    /// @param isKnownWord the same of first names that people in Flanders know
    /// @param isKnownWordOrPlace the same of their last names
    static NameLists read(
            Predicate<String> isWord, Predicate<String> isKnownWord, Predicate<String> isKnownWordOrPlace) {
        var lists = new NameLists();
        var datafaker = DatafakerNames.read();
        var flemish = WordList.read("flemish-first-names.txt").all();
        lists.add(WordList.read("first-names.txt").all(), FIRST | POSSIBLE_FIRST);
        lists.add(WordList.read("last-names.txt").all(), LAST | POSSIBLE_LAST);
        lists.add(WordList.read("english-word-names.txt").all(), POSSIBLE_FIRST);
        lists.add(flemish, FLEMISH_FIRST);
        lists.addUnless(isKnownWord, flemish, FIRST, POSSIBLE_FIRST);
        lists.addUnless(isWord, WordList.read("celtic-first-names.txt").all(), FIRST, POSSIBLE_FIRST);
        lists.addUnless(isWord, datafaker.firstNames(), FIRST, POSSIBLE_FIRST);
        lists.addUnless(
                isKnownWordOrPlace, WordList.read("flemish-last-names.txt").all(), LAST, POSSIBLE_LAST);
        lists.addUnless(isWord, datafaker.lastNames(), LAST, POSSIBLE_LAST);
        return lists;
    }

    boolean isFirst(String name) {
        return is(name, FIRST);
    }

    boolean isLast(String name) {
        return is(name, LAST);
    }

    boolean isPossibleFirst(String name) {
        return is(name, POSSIBLE_FIRST);
    }

    boolean isPossibleLast(String name) {
        return is(name, POSSIBLE_LAST);
    }

    boolean isFlemishFirst(String name) {
        return is(name, FLEMISH_FIRST);
    }

    private boolean is(String name, int kind) {
        return (kinds.getOrDefault(name, 0) & kind) != 0;
    }

    private void addUnless(Predicate<String> isWord, Iterable<String> names, int sure, int possible) {
        for (var name : names) {
            put(name, isWord.test(name) ? possible : possible | sure);
        }
    }

    private void add(Iterable<String> names, int kind) {
        names.forEach(name -> put(name, kind));
    }

    private void put(String name, int kind) {
        kinds.merge(name, kind, (one, other) -> one | other);
    }
}
