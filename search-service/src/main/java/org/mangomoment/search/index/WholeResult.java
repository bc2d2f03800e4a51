package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

/// All stories that answer a search: by their ids alone, those that have arrived, or a step of a walk through
/// them. A place of a walk is known by what its story says, not by its document, so it means the same in
/// every later state of the index.
///
/// @param asked what is searched for, as its reader may ask it
record WholeResult(IndexSnapshots.Snapshot snapshot, AskedStories asked) {
    private static final long LONGEST_MILLIS = 4_000;

    /// Above every document: no other story has the same id, so nothing has to be told apart by its document.
    private static final int NO_DOCUMENT = Integer.MAX_VALUE;

    /// All ids, in the order of a search.
    ResultSet ids(SearchRequest request) throws IOException {
        var parsed = asked.parsed();
        var understood = parsed.spelledOut();
        var positions = positions(snapshot.positions());
        if (snapshot.facets() == null) {
            return new ResultSet(List.of(), List.of(), positions, understood, parsed.again(), parsed.mistakes(), true);
        }
        var searcher = patientSearcher();
        var sort = Orders.of(request.sort(), !asked.ofEverything());
        var results = searcher.search(
                asked.all(),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(sort, all(searcher), Integer.MAX_VALUE),
                        new FacetsCollectorManager()));
        return new ResultSet(
                DocumentIds.of(searcher.getIndexReader(), ((TopDocs) results[0]).scoreDocs),
                models(snapshot, (FacetsCollector) results[1]),
                positions,
                understood,
                parsed.again(),
                parsed.mistakes(),
                !searcher.timedOut());
    }

    /// Ids of those that came into the corpus since a moment.
    List<String> arrived(Instant since) throws IOException {
        var searcher = patientSearcher();
        var query = new BooleanQuery.Builder()
                .add(asked.all(), Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(
                                StoryDocument.ARRIVED, since.toEpochMilli(), Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
        var found = searcher.search(query, all(searcher));
        return DocumentIds.of(searcher.getIndexReader(), found.scoreDocs);
    }

    /// The next stories, the oldest first.
    ///
    /// @param after where the step before ended; null to begin
    /// @param most  stories in a step
    Walk.Step step(Reader who, Walk.@Nullable Place after, int most) throws IOException {
        var searcher = snapshot.searcher();
        var top = searcher.search(asked.all(), new TopFieldCollectorManager(Orders.oldest(), most, document(after), 1));
        var stories = new ArrayList<StoryView>();
        for (var found : top.scoreDocs) {
            LuceneLibrary.view(searcher, found.doc, who).ifPresent(stories::add);
        }
        return new Walk.Step(stories, top.scoreDocs.length < most ? null : place((FieldDoc) top.scoreDocs[most - 1]));
    }

    private IndexSearcher patientSearcher() {
        var searcher = snapshot.searcher();
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        return searcher;
    }

    private static int all(IndexSearcher searcher) {
        return Math.max(1, searcher.getIndexReader().maxDoc());
    }

    private static @Nullable FieldDoc document(Walk.@Nullable Place after) {
        return after == null
                ? null
                : new FieldDoc(NO_DOCUMENT, Float.NaN, new Object[] {after.received(), after.tie()});
    }

    private static Walk.Place place(FieldDoc last) {
        return new Walk.Place((Long) last.fields[0], (Long) last.fields[1]);
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
}
