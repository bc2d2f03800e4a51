package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.MeaningReach;
import org.mangomoment.search.library.SearchRequest;

/// One search: parse, filter, match, count, highlight.
final class Search {
    private static final long LONGEST_MILLIS = 2_000;

    /// The facet of tags.
    private static final String TAG = "tag";

    private final Asking asking;

    Search(Asking asking) {
        this.asking = asking;
    }

    Found run(IndexSnapshots.Snapshot snapshot, SearchRequest request, Reader who) throws IOException {
        var searcher = snapshot.searcher();
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        var asked = asking.of(request, who, searcher);
        var parsed = asked.parsed();
        var reach = reach(request, searcher, who);
        if (snapshot.facets() == null) {
            return new Found(
                    0, 0, List.of(), Map.of(), parsed.understood(), parsed.mistakes(), parsed.synonyms(), true, reach);
        }
        var sort = Orders.of(request.sort(), !asked.ofEverything());
        var deepest = (request.page() + 1) * request.size();
        var results = searcher.search(
                asked.all(),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(sort, deepest, Integer.MAX_VALUE), new FacetsCollectorManager()));
        var top = (TopDocs) results[0];
        var counts = new FacetCounts(searcher, snapshot.facets(), asked.narrowing()).of((FacetsCollector) results[1]);
        var complete = !searcher.timedOut();
        counts.putAll(tags(searcher, asked, who));
        var page = Math.min(request.page(), lastPage(top.totalHits.value(), request.size()));
        return new Found(
                top.totalHits.value(),
                page,
                hits(searcher, asked, page(top.scoreDocs, page, request.size()), who),
                counts,
                parsed.understood(),
                parsed.mistakes(),
                parsed.synonyms(),
                complete,
                reach);
    }

    /// Null where searching by meaning is switched off.
    private @Nullable MeaningReach reach(SearchRequest request, IndexSearcher searcher, Reader who) throws IOException {
        var byMeaning = asking.byMeaning();
        return byMeaning.isOn() ? new MeaningCounts(byMeaning.sentences()).of(request.matching(), searcher, who) : null;
    }

    /// How many of the stories have each tag that the reader may see, as a facet; none when they see no tag.
    private Map<String, Map<String, Long>> tags(IndexSearcher searcher, AskedStories asked, Reader who)
            throws IOException {
        var counts = new LinkedHashMap<String, Long>();
        for (var tag : asking.meaning().tags(who).entrySet()) {
            var with = new BooleanQuery.Builder()
                    .add(asked.all(), BooleanClause.Occur.FILTER)
                    .add(Filters.in(StoryDocument.ID, tag.getValue()), BooleanClause.Occur.FILTER)
                    .build();
            var count = searcher.count(with);
            if (count > 0) {
                counts.put(tag.getKey(), (long) count);
            }
        }
        return counts.isEmpty() ? Map.of() : Map.of(TAG, counts);
    }

    private static int lastPage(long total, int size) {
        return (int) Math.max(0, (total - 1) / size);
    }

    private static List<ScoreDoc> page(ScoreDoc[] found, int page, int size) {
        return Stream.of(found).skip((long) page * size).limit(size).toList();
    }

    private static List<Hit> hits(IndexSearcher searcher, AskedStories asked, List<ScoreDoc> page, Reader who)
            throws IOException {
        var highlights = new Highlights(searcher, asked.words());
        var hits = new ArrayList<Hit>();
        for (var found : page) {
            var shown = LuceneLibrary.shown(searcher, found.doc, who);
            if (shown.isPresent()) {
                hits.add(HitReading.of(
                        shown.get(), highlights.of(found.doc), asked.near().get(found.doc)));
            }
        }
        return hits;
    }
}
