package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.library.ResultSets;

/// Where the stories with some ids are now.
final class StoryPresence {
    private StoryPresence() {}

    /// Which of these stories are open, and which in quarantine.
    static ResultSets.Presence of(IndexSearcher searcher, Collection<String> ids) throws IOException {
        return new ResultSets.Presence(
                ofKind(searcher, ids, StoryDocument.OPEN), ofKind(searcher, ids, StoryDocument.QUARANTINED));
    }

    private static Set<String> ofKind(IndexSearcher searcher, Collection<String> ids, String kind) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(Filters.in(StoryDocument.ID, ids), Occur.FILTER)
                .add(Filters.is(StoryDocument.KIND, kind), Occur.FILTER)
                .build();
        var found = searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()));
        return Set.copyOf(DocumentIds.of(searcher.getIndexReader(), found.scoreDocs));
    }
}
