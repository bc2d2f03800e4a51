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
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// Which story a reviewer decides on next. Stories in quarantine wait for their teller, whoever asks.
final class ReviewQueue {
    private final SampleParts sample;

    ReviewQueue(SampleParts sample) {
        this.sample = sample;
    }

    Optional<StoryView> next(IndexSearcher searcher, Queue order, Reader who, Set<String> skip) throws IOException {
        var found = switch (order) {
            case UNCERTAIN -> first(searcher, outside(undecided(), who, skip), Orders.uncertain(), who);
            case OLDEST -> first(searcher, outside(undecided(), who, skip), Orders.oldest(), who);
            case DISPUTED -> first(searcher, outside(disputed(), who, skip), Orders.oldest(), who);
            case RANDOM -> drawn(searcher, outside(decidedOnceAtMost(), who, skip), who);
            case SAMPLE -> Optional.<StoryView>empty();
        };
        return found.isPresent() ? found : sampled(searcher, who, skip);
    }

    /// Among stories that were found, in the order of the search.
    Optional<StoryView> next(IndexSearcher searcher, Query found, Sort order, Reader who, Set<String> skip)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(outside(MatchAllDocsQuery.INSTANCE, who, skip), Occur.FILTER)
                .build();
        return first(searcher, query, order, who);
    }

    /// Stories of the random sample that wait for a reader.
    Query waitingFor(Reader who) {
        return waiting(sample.waiting(), who, Set.of()).build();
    }

    /// One that a colleague began before a new one, so that pairs of decisions become complete.
    private Optional<StoryView> sampled(IndexSearcher searcher, Reader who, Set<String> skip) throws IOException {
        var begun = drawn(searcher, waiting(sample.begun(), who, skip).build(), who);
        return begun.isPresent()
                ? begun
                : drawn(searcher, waiting(sample.waiting(), who, skip).build(), who);
    }

    private static Query undecided() {
        return Filters.is(StoryDocument.DECIDERS, "0");
    }

    private static Query decidedOnceAtMost() {
        return Filters.in(StoryDocument.DECIDERS, List.of("0", "1"));
    }

    private static Query disputed() {
        return new FacetField(Facet.Derived.REVIEW).is(Review.DISPUTED.id());
    }

    private Query outside(Query open, Reader who, Set<String> skip) {
        return waiting(open, who, skip).add(sample.waiting(), Occur.MUST_NOT).build();
    }

    private static BooleanQuery.Builder waiting(Query open, Reader who, Set<String> skip) {
        var waiting = new BooleanQuery.Builder()
                .add(Filters.is(StoryDocument.KIND, StoryDocument.OPEN), Occur.FILTER)
                .add(open, Occur.FILTER)
                .add(Filters.is(StoryDocument.DECIDER, who.account()), Occur.MUST_NOT);
        if (!skip.isEmpty()) {
            waiting.add(Filters.in(StoryDocument.ID, skip), Occur.MUST_NOT);
        }
        return waiting;
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
