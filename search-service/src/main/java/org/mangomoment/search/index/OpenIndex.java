package org.mangomoment.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.story.StoryState;
import org.mangomoment.search.words.StoryAnalyzers;

/// One life of Lucene's writer: from opening at the last commit until it is closed or breaks. Used by one thread, which
/// may share [#state] and [#write] with others as long as it does nothing else.
final class OpenIndex {
    /// Documents were written with several mappings.
    private static final String MIXED = "mixed";

    private final IndexFolder folder;
    private final IndexWriter writer;
    private final Map<TopicPartition, Long> positions;
    private final Supplier<DimensionMappings> mappings;
    private DirectoryReader newest;
    private volatile String stamp;
    private @Nullable Recounting recounting;

    private OpenIndex(
            IndexFolder folder,
            IndexWriter writer,
            Map<TopicPartition, Long> positions,
            Supplier<DimensionMappings> mappings)
            throws IOException {
        this.folder = folder;
        this.writer = writer;
        this.mappings = mappings;
        this.positions = new HashMap<>(positions);
        this.newest = DirectoryReader.open(writer);
        // Of an index without documents, any is true.
        this.stamp = positions.isEmpty() ? mappings.get().stamp() : IndexFolder.mappings(newest.getIndexCommit());
    }

    /// @param mappings what decisions count for
    static OpenIndex open(IndexFolder folder, StoryAnalyzers analyzers, Supplier<DimensionMappings> mappings)
            throws IOException {
        var positions = folder.prepare();
        var config = new IndexWriterConfig(TextField.written(analyzers));
        config.setCommitOnClose(false);
        // A text that was replaced or withdrawn must leave the files when it is asked to, not when it suits a merge.
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        return new OpenIndex(folder, new IndexWriter(folder.directory(), config), positions, mappings);
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
        return LiveDocuments.first(newest, StoryDocument.key(storyId)).map(StoryDocument::read);
    }

    void write(StoryState state) throws IOException {
        var key = StoryDocument.key(state.id());
        if (state.isEmpty()) {
            writer.deleteDocuments(key);
        } else {
            var now = mappings.get();
            if (!now.stamp().equals(stamp)) {
                stamp = MIXED;
            }
            writer.updateDocument(key, StoryDocument.write(state, now));
        }
    }

    /// Writes some more stories again whose decisions may count for something else than when they were
    /// written, when a version of the codebook says so.
    ///
    /// @return whether there was anything to do
    boolean recount() throws IOException {
        var now = mappings.get();
        if (now.newest() == 0 || now.stamp().equals(stamp)) {
            return false;
        }
        var under = recounting;
        if (under == null || !under.isFor(now)) {
            under = new Recounting(now);
            recounting = under;
        }
        // A crash from here on must not leave stories behind that were not reached.
        stamp = MIXED;
        if (under.step(refresh(), this::recount)) {
            recounting = null;
            stamp = now.stamp();
        }
        return true;
    }

    /// Whether stories are left to write again.
    boolean isRecounting() {
        return recounting != null;
    }

    private void recount(String storyId, DimensionMappings now) throws IOException {
        var known = state(storyId).filter(state -> !state.decisions().isEmpty());
        if (known.isPresent()) {
            writer.updateDocument(StoryDocument.key(storyId), StoryDocument.write(known.get(), now));
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
        writer.setLiveCommitData(folder.commitData(positions, stamp).entrySet());
        writer.commit();
    }

    /// Forgets everything; readers that are open keep what they see.
    void forget() throws IOException {
        positions.clear();
        recounting = null;
        writer.deleteAll();
        refresh();
    }

    /// Takes the bytes of replaced and deleted documents out of the files; the next commit drops the old
    /// files.
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
