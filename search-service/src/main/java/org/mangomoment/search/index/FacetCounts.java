package org.mangomoment.search.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.library.Facet;

/// Counts the values of every facet that opens to the reader among the hits; a facet with a choice counts as if the
/// choice had not been made.
/// Lucene's DrillSideways would do the same in one pass, but it cannot be given a time limit.
record FacetCounts(IndexSearcher searcher, SortedSetDocValuesReaderState state, Narrowing narrowing) {
    /// The values of one facet among hits; none while no document has a facet.
    static Map<String, Long> of(IndexSnapshots.Snapshot snapshot, FacetsCollector hits, Facet facet)
            throws IOException {
        var state = snapshot.facets();
        return state == null ? Map.of() : new FacetField(facet).counted(new SortedSetDocValuesFacetCounts(state, hits));
    }

    Map<String, Map<String, Long>> of(FacetsCollector hits) throws IOException {
        var usual = new SortedSetDocValuesFacetCounts(state, hits);
        var chosen = narrowing.chosen();
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var facet : Facet.ALL) {
            if (!facet.opensTo(narrowing.who())) {
                continue;
            }
            var facets = chosen.contains(facet)
                    ? new SortedSetDocValuesFacetCounts(
                            state, searcher.search(narrowing.without(facet), new FacetsCollectorManager()))
                    : usual;
            counts.put(facet.id(), new FacetField(facet).counted(facets));
        }
        return counts;
    }
}
