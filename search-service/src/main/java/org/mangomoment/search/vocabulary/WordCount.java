package org.mangomoment.search.vocabulary;

import org.mangomoment.search.library.SearchRequest;

/// How many stories of a result have a word.
///
/// @param word    as it was asked: anything that a search understands
/// @param stories of the result that have it
/// @param search  the query that finds them within the result
public record WordCount(String word, long stories, String search) {
    /// The query that finds a word within the stories of a search.
    public static String search(SearchRequest within, String word) {
        return within.query().isBlank() ? word : "(" + within.query() + ") (" + word + ")";
    }
}
