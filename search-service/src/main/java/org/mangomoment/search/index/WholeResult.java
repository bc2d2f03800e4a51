package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;

/// All stories that answer a search, by their ids alone.
final class WholeResult {
    private static final long LONGEST_MILLIS = 4_000;

    private final Asking asking;

    WholeResult(Asking asking) {
        this.asking = asking;
    }

    ResultSet of(IndexSnapshots.Snapshot snapshot, SearchRequest request, Reader who) throws IOException {
        var asked = asking.of(request, who);
        var understood = asked.parsed().spelledOut();
        var positions = positions(snapshot.positions());
        if (snapshot.facets() == null) {
            return new ResultSet(List.of(), List.of(), positions, understood, true);
        }
        var searcher = snapshot.searcher();
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        var sort = Orders.of(request.sort(), !asked.ofEverything());
        var most = Math.max(1, searcher.getIndexReader().maxDoc());
        var results = searcher.search(
                asked.all(),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(sort, most, Integer.MAX_VALUE), new FacetsCollectorManager()));
        return new ResultSet(
                DocumentIds.of(searcher.getIndexReader(), ((TopDocs) results[0]).scoreDocs),
                models(snapshot, (FacetsCollector) results[1]),
                positions,
                understood,
                !searcher.timedOut());
    }

    /// Ids of those that came into the corpus since a moment.
    List<String> arrived(IndexSnapshots.Snapshot snapshot, SearchRequest request, Reader who, Instant since)
            throws IOException {
        var searcher = snapshot.searcher();
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        var query = new BooleanQuery.Builder()
                .add(asking.of(request, who).all(), Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(
                                StoryDocument.ARRIVED, since.toEpochMilli(), Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
        var found = searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()));
        return DocumentIds.of(searcher.getIndexReader(), found.scoreDocs);
    }

    private static List<String> models(IndexSnapshots.Snapshot snapshot, FacetsCollector hits) throws IOException {
        return FacetCounts.of(snapshot, hits, Facet.Derived.MODEL).keySet().stream()
                .sorted()
                .toList();
    }

    private static List<LogPosition> positions(Map<TopicPartition, Long> read) {
        return read.entrySet().stream()
                .map(entry ->
                        new LogPosition(entry.getKey().topic(), entry.getKey().partition(), entry.getValue()))
                .sorted(Comparator.comparing(LogPosition::getTopic).thenComparingInt(LogPosition::getPartition))
                .toList();
    }

    /// Which of these stories are where.
    static ResultSets.Presence presence(IndexSearcher searcher, Collection<String> ids) throws IOException {
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
