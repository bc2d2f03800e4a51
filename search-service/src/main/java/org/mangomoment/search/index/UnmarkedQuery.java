package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The stories of another query without its words: they are not highlighted, are no keywords, and do not count for the
/// order.
final class UnmarkedQuery extends Query {
    private final Query stories;

    UnmarkedQuery(Query stories) {
        this.stories = stories;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        var inner = searcher.createWeight(searcher.rewrite(stories), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var supplier = inner.scorerSupplier(leaf);
                return supplier == null ? null : constant(supplier, score(), scoreMode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return inner.isCacheable(leaf);
            }
        };
    }

    private static ScorerSupplier constant(ScorerSupplier stories, float score, ScoreMode scoreMode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                var found = stories.get(leadCost);
                var steps = found.twoPhaseIterator();
                return steps == null
                        ? new ConstantScoreScorer(score, scoreMode, found.iterator())
                        : new ConstantScoreScorer(score, scoreMode, steps);
            }

            @Override
            public long cost() {
                return stories.cost();
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "unmarked(" + stories.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnmarkedQuery query && query.stories.equals(stories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(UnmarkedQuery.class, stories);
    }
}
