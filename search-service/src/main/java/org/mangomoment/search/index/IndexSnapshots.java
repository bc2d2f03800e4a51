package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// The state of the index that searches see: replaced as a whole, never changed. Thread-safe.
public final class IndexSnapshots {
    private @Nullable Snapshot current;

    /// One state of the index, held open by whoever asks.
    ///
    /// @param facets    null when no document has a facet
    /// @param positions up to where the log had been read: the offset after the last record, by partition
    record Snapshot(
            IndexReader reader, @Nullable SortedSetDocValuesReaderState facets, Map<TopicPartition, Long> positions) {
        /// A searcher of one's own, so that a time limit is one's own.
        IndexSearcher searcher() {
            return new IndexSearcher(reader);
        }
    }

    /// What is asked of a snapshot.
    @FunctionalInterface
    interface Question<A> {
        A of(Snapshot snapshot) throws IOException;
    }

    /// Serves this reader from now on; the one before is closed when its last search has ended.
    ///
    /// @param positions up to where the log was read into it
    synchronized void serve(DirectoryReader reader, Map<TopicPartition, Long> positions) throws IOException {
        if (current != null && current.reader.equals(reader)) {
            return;
        }
        var next = new Snapshot(reader, facets(reader), Map.copyOf(positions));
        reader.incRef();
        var before = current;
        current = next;
        if (before != null) {
            before.reader.decRef();
        }
    }

    /// Asks the newest snapshot, which stays open until the answer is there.
    ///
    /// @throws IllegalStateException before the index was opened
    <A> A ask(Question<A> question) throws IOException {
        var snapshot = acquire();
        try {
            return question.of(snapshot);
        } finally {
            snapshot.reader.decRef();
        }
    }

    /// Whether there is a state to ask.
    synchronized boolean isOpen() {
        return current != null;
    }

    synchronized void close() throws IOException {
        if (current != null) {
            current.reader.decRef();
            current = null;
        }
    }

    private synchronized Snapshot acquire() {
        if (current == null) {
            throw new AlreadyClosedException("The index is not open.");
        }
        current.reader.incRef();
        return current;
    }

    private static @Nullable SortedSetDocValuesReaderState facets(IndexReader reader) throws IOException {
        var written = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        return written ? new DefaultSortedSetDocValuesReaderState(reader, FacetField.CONFIG) : null;
    }
}
