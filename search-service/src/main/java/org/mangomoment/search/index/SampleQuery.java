package org.mangomoment.search.index;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/// Asks for a part of the random sample. The index holds nothing of the sampling designs, which are another
/// topic: what a segment holds of the sample is found out once and kept ([SampleSegments]).
final class SampleQuery extends Query {
    /// Which part.
    enum Part {
        /// The whole sample.
        DRAWN,
        /// What still needs decisions.
        WAITING,
        /// What needs decisions and has some.
        BEGUN
    }

    private final Part part;
    private final SampleSegments segments;

    SampleQuery(Part part, SampleSegments segments) {
        this.part = part;
        this.segments = segments;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws java.io.IOException {
                var members = segments.of(leaf.reader()).part(part);
                var count = members.cardinality();
                return count == 0
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(
                                new BitSetIterator(members, count),
                                score(),
                                scoreMode,
                                leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sample:" + part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SampleQuery query && query.part == part && query.segments.equals(segments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, segments);
    }
}
