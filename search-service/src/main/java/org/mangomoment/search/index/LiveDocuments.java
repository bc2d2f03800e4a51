package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Looks documents up by a term, without a search.
public final class LiveDocuments {
    private LiveDocuments() {}

    /// The stored fields of the first document with a term that is not deleted.
    public static Optional<Document> first(IndexReader reader, Term term) throws IOException {
        for (var leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var found = leaf.reader().postings(term, PostingsEnum.NONE);
            while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(found.docID())) {
                    return Optional.of(leaf.reader().storedFields().document(found.docID()));
                }
            }
        }
        return Optional.empty();
    }
}
