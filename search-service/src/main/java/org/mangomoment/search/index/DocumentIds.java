package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreDoc;

/// The ids of the stories in many documents, read from the column that holds them instead of from each
/// document.
final class DocumentIds {
    private DocumentIds() {}

    /// The ids, in the order of the hits.
    static List<String> of(IndexReader reader, ScoreDoc[] hits) throws IOException {
        var ids = new String[hits.length];
        var ascending = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(rank -> hits[rank].doc))
                .toList();
        for (var leaf : reader.leaves()) {
            read(leaf, hits, ascending, ids);
        }
        return Arrays.asList(ids);
    }

    private static void read(LeafReaderContext leaf, ScoreDoc[] hits, List<Integer> ascending, String[] ids)
            throws IOException {
        var values = DocValues.getSortedSet(leaf.reader(), StoryDocument.ID);
        for (var rank : within(leaf, hits, ascending).toList()) {
            if (values.advanceExact(hits[rank].doc - leaf.docBase)) {
                ids[rank] = values.lookupOrd(values.nextOrd()).utf8ToString();
            }
        }
    }

    private static Stream<Integer> within(LeafReaderContext leaf, ScoreDoc[] hits, List<Integer> ascending) {
        return ascending.stream()
                .dropWhile(rank -> hits[rank].doc < leaf.docBase)
                .takeWhile(rank -> hits[rank].doc < leaf.docBase + leaf.reader().maxDoc());
    }
}
