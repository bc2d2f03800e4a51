package org.mangomoment.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// Which story a reviewer decides on next. Stories in quarantine wait for their teller, whoever asks.
final class ReviewQueue {
    Optional<StoryView> next(IndexSearcher searcher, Queue order, Reader who, Set<String> skip) throws IOException {
        var open = switch (order) {
            case UNCERTAIN, OLDEST -> Filters.is(StoryDocument.DECIDERS, "0");
            case RANDOM -> Filters.in(StoryDocument.DECIDERS, List.of("0", "1"));
            case DISPUTED -> new FacetField(Facet.Derived.REVIEW).is(Review.DISPUTED.id());
        };
        var waiting = waiting(open, who, skip);
        return switch (order) {
            case UNCERTAIN -> first(searcher, waiting, Orders.uncertain(), who);
            case OLDEST, DISPUTED -> first(searcher, waiting, Orders.oldest(), who);
            case RANDOM -> drawn(searcher, waiting, who);
        };
    }

    private static Query waiting(Query open, Reader who, Set<String> skip) {
        var waiting = new BooleanQuery.Builder()
                .add(Filters.is(StoryDocument.KIND, StoryDocument.OPEN), Occur.FILTER)
                .add(open, Occur.FILTER)
                .add(Filters.is(StoryDocument.DECIDER, who.account()), Occur.MUST_NOT);
        if (!skip.isEmpty()) {
            waiting.add(Filters.in(StoryDocument.ID, skip), Occur.MUST_NOT);
        }
        return waiting.build();
    }

    /// The first story from a random lot on, around the end to the beginning.
    private static Optional<StoryView> drawn(IndexSearcher searcher, Query waiting, Reader who) throws IOException {
        var lot = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        var above = new BooleanQuery.Builder()
                .add(waiting, Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(StoryDocument.LOTTERY, lot, Long.MAX_VALUE), Occur.FILTER)
                .build();
        var found = first(searcher, above, Orders.drawn(), who);
        return found.isPresent() ? found : first(searcher, waiting, Orders.drawn(), who);
    }

    private static Optional<StoryView> first(IndexSearcher searcher, Query query, Sort order, Reader who)
            throws IOException {
        var found = searcher.search(query, 1, order);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : LuceneLibrary.view(searcher, found.scoreDocs[0].doc, who);
    }
}
