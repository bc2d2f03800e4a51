package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Documents that were found before, with what each is worth. They are known by their numbers, so it holds for one
/// state of the index.
final class RankedQuery extends Query {
    private final Object state;
    private final int[] documents;
    private final float[] worth;

    private RankedQuery(Object state, int[] documents, float[] worth) {
        this.state = state;
        this.documents = documents;
        this.worth = worth;
    }

    /// @param searcher of the state of the index in which they were found
    /// @param worth    above zero, by document
    static RankedQuery of(IndexSearcher searcher, Map<Integer, Float> worth) {
        var ordered = new TreeMap<>(worth);
        var documents = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
        var scores = new float[documents.length];
        for (var at = 0; at < documents.length; at++) {
            scores[at] = Objects.requireNonNull(ordered.get(documents[at]));
        }
        return new RankedQuery(searcher.getIndexReader().getContext().id(), documents, scores);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        if (!searcher.getIndexReader().getContext().id().equals(state)) {
            throw new IllegalStateException("these documents were found in another state of the index");
        }
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                var from = place(leaf.docBase);
                var until = place(leaf.docBase + leaf.reader().maxDoc());
                return from == until ? null : new DefaultScorerSupplier(new Ranked(from, until, leaf.docBase, boost));
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) {
                var at = Arrays.binarySearch(documents, leaf.docBase + document);
                return at < 0
                        ? Explanation.noMatch("not among those found before")
                        : Explanation.match(worth[at] * boost, "found before");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /// Where the first document from a number on stands.
    private int place(int document) {
        var at = Arrays.binarySearch(documents, document);
        return at < 0 ? -at - 1 : at;
    }

    /// Goes through the documents of one segment.
    private final class Ranked extends Scorer {
        private final Places places;
        private final float boost;
        private final float highest;

        Ranked(int from, int until, int docBase, float boost) {
            this.places = new Places(from, until, docBase);
            this.boost = boost;
            var most = 0f;
            for (var at = from; at < until; at++) {
                most = Math.max(most, worth[at]);
            }
            this.highest = most * boost;
        }

        @Override
        public int docID() {
            return places.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return places;
        }

        @Override
        public float score() {
            return worth[places.at] * boost;
        }

        @Override
        public float getMaxScore(int upTo) {
            return highest;
        }
    }

    private final class Places extends DocIdSetIterator {
        private final int from;
        private final int until;
        private final int docBase;
        private int at;

        Places(int from, int until, int docBase) {
            this.from = from;
            this.until = until;
            this.docBase = docBase;
            this.at = from - 1;
        }

        @Override
        public int docID() {
            if (at < from) {
                return -1;
            }
            return at >= until ? NO_MORE_DOCS : documents[at] - docBase;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return (long) until - from;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "ranked(" + documents.length + " documents)";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedQuery query
                && query.state.equals(state)
                && Arrays.equals(query.documents, documents)
                && Arrays.equals(query.worth, worth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, Arrays.hashCode(documents), Arrays.hashCode(worth));
    }
}
