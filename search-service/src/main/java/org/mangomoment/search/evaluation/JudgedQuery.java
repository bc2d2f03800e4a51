package org.mangomoment.search.evaluation;

import java.util.Set;

/// A query with its right answers.
///
/// @param query    as a reader types it
/// @param language of the stories that are judged; what is found in other languages does not count
/// @param must     keys of the stories that must be found
/// @param may      keys of the stories that are neither right nor wrong
record JudgedQuery(String query, String language, Set<String> must, Set<String> may) {
    JudgedQuery {
        must = Set.copyOf(must);
        may = Set.copyOf(may);
    }
}
