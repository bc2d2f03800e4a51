package org.mangomoment.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.mangomoment.search.story.StoryState;
import org.mangomoment.search.words.StoryAnalyzers;

/// One life of Lucene's writer: from opening at the last commit until it is closed or breaks. Used by one thread.
final class OpenIndex {
    private final IndexWriter writer;
    private final Map<TopicPartition, Long> positions;
    private DirectoryReader newest;

    private OpenIndex(IndexWriter writer, Map<TopicPartition, Long> positions) throws IOException {
        this.writer = writer;
        this.positions = new HashMap<>(positions);
        this.newest = DirectoryReader.open(writer);
    }

    static OpenIndex open(IndexFolder folder, StoryAnalyzers analyzers) throws IOException {
        var positions = folder.prepare();
        var config = new IndexWriterConfig(TextField.written(analyzers));
        config.setCommitOnClose(false);
        // A text that was replaced or withdrawn must leave the files when it is asked to, not when it suits a merge.
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        return new OpenIndex(new IndexWriter(folder.directory(), config), positions);
    }

    /// The offset after the last applied record, per partition.
    Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    void applied(TopicPartition partition, long offset) {
        positions.merge(partition, offset + 1, Math::max);
    }

    /// What is known of a story, as of the last [#refresh].
    Optional<StoryState> state(String storyId) throws IOException {
        var searcher = new IndexSearcher(newest);
        var found = searcher.search(new TermQuery(StoryDocument.key(storyId)), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(StoryDocument.read(searcher.storedFields().document(found.scoreDocs[0].doc)));
    }

    void write(StoryState state) throws IOException {
        var key = StoryDocument.key(state.id());
        if (state.isEmpty()) {
            writer.deleteDocuments(key);
        } else {
            writer.updateDocument(key, StoryDocument.write(state));
        }
    }

    /// Makes what was written readable.
    ///
    /// @return the newest reader; the caller counts its own references
    DirectoryReader refresh() throws IOException {
        var changed = DirectoryReader.openIfChanged(newest, writer);
        if (changed != null) {
            newest.decRef();
            newest = changed;
        }
        return newest;
    }

    /// Makes what was written and how far it reaches survive a crash, both or neither.
    void commit() throws IOException {
        writer.setLiveCommitData(IndexFolder.commitData(positions).entrySet());
        writer.commit();
    }

    /// Forgets everything; readers that are open keep what they see.
    void forget() throws IOException {
        positions.clear();
        writer.deleteAll();
        refresh();
    }

    /// Takes the bytes of replaced and deleted documents out of the files; the next commit drops the old files.
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
    }

    /// Removes files that only closed readers needed.
    void dropOldFiles() throws IOException {
        writer.deleteUnusedFiles();
    }

    /// True when the writer has closed itself over an error: a full disk, no memory.
    boolean broken() {
        return !writer.isOpen();
    }

    /// Closes without a commit.
    void close() throws IOException {
        newest.decRef();
        writer.rollback();
    }
}
