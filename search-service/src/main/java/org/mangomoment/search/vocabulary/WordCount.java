package org.mangomoment.search.vocabulary;

import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.QueryText;

/// How many stories of a result have a word.
///
/// @param word    as it was asked: anything that a search understands
/// @param stories of the result that have it; none when it asks for nothing
/// @param search  the query that finds them within the result; empty when none says so
/// @param asTyped false when something in it was not understood, or it asks for nothing
public record WordCount(String word, long stories, String search, boolean asTyped) {
    /// With the query that finds its stories.
    ///
    /// @param within the search of the result
    public static WordCount of(String word, long stories, SearchRequest within, boolean asTyped) {
        return new WordCount(word, stories, QueryText.both(within.query(), word).orElse(""), asTyped);
    }

    /// Of a line that asks for nothing, such as `!`.
    public static WordCount ofNothing(String word) {
        return new WordCount(word, 0, "", false);
    }
}
