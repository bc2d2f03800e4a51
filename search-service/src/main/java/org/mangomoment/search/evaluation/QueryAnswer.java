package org.mangomoment.search.evaluation;

import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/// What a judged query found.
///
/// @param right  stories that must be found and were
/// @param missed stories that must be found and were not
/// @param first  whether the first story that was found is among those that must be
/// @param extra  stories of the query's language that were found and neither must nor may
record QueryAnswer(JudgedQuery query, Set<String> right, Set<String> missed, boolean first, Set<String> extra) {
    /// @param found the stories of the query's language that it found, best first
    static QueryAnswer of(JudgedQuery query, SequencedSet<String> found) {
        var right = new TreeSet<>(query.must());
        right.retainAll(found);
        var missed = new TreeSet<>(query.must());
        missed.removeAll(found);
        var extra = new TreeSet<>(found);
        extra.removeAll(query.must());
        extra.removeAll(query.may());
        var first = !found.isEmpty() && query.must().contains(found.getFirst());
        return new QueryAnswer(query, right, missed, first, extra);
    }

    boolean isPerfect() {
        return missed.isEmpty() && extra.isEmpty();
    }
}
