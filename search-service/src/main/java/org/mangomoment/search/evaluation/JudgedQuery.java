package org.mangomoment.search.evaluation;

import java.util.Set;

/// A query with its right answers.
///
/// @param query    as a reader types it
/// @param language of the stories that are judged; of other languages only those count that are named
/// @param must     keys of the stories that must be found
/// @param may      keys of the stories that are neither right nor wrong
record JudgedQuery(String query, String language, Set<String> must, Set<String> may) {
    JudgedQuery {
        must = Set.copyOf(must);
        may = Set.copyOf(may);
    }

    /// Whether it is known if the query should find a story.
    boolean isJudged(String key, String storysLanguage) {
        return language.equals(storysLanguage) || must.contains(key) || may.contains(key);
    }
}
