package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// The stories for each word of a list.
///
/// @param stories  of the result
/// @param words    in the order of the list
/// @param complete false when the time was over before all had been counted; those are left out
public record WordCounts(long stories, List<WordCount> words, boolean complete) {
    /// More words of a list are not counted.
    public static final int MOST = 500;

    private static final int LONGEST = 200;

    public WordCounts {
        words = List.copyOf(words);
    }

    /// The words of a pasted list: one a line; empty lines and repeated words are left out.
    public static List<String> pasted(String list) {
        return lines(list).filter(word -> word.length() <= LONGEST).limit(MOST).toList();
    }

    /// How many words of a pasted list are not counted: too long, or too many.
    public static long leftOut(String list) {
        return lines(list).count() - pasted(list).size();
    }

    private static Stream<String> lines(String list) {
        return list.lines().map(String::strip).filter(word -> !word.isEmpty()).distinct();
    }
}
