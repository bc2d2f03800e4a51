package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.mangomoment.search.library.Span;

/// Where a query matches in the text of a document, from the offsets in the index: exactly what the search itself
/// found.
final class Highlights {
    static final int MOST = 200;

    private final List<LeafReaderContext> leaves;
    private final Weight weight;

    Highlights(IndexSearcher searcher, Query query) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /// Spans in order, none overlapping; overlapping matches are joined.
    List<Span> of(int document) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var matches = weight.matches(leaf, document - leaf.docBase);
        if (matches == null) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        for (var field : TextField.ALL) {
            var places = matches.getMatches(field);
            while (places != null && spans.size() < MOST && places.next()) {
                add(places, spans);
            }
        }
        return joined(spans);
    }

    /// Of words near each other, the words and not what stands between them.
    private static void add(MatchesIterator place, List<Span> spans) throws IOException {
        var words = place.getSubMatches();
        if (words != null) {
            while (words.next()) {
                add(words, spans);
            }
        } else if (place.startOffset() >= 0) {
            spans.add(new Span(place.startOffset(), place.endOffset()));
        }
    }

    /// Spans in order; overlapping ones are joined.
    static List<Span> joined(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.start() < last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
