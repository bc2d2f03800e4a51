package org.mangomoment.search.sentence;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SearcherManager;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Story;
import org.mangomoment.search.index.IndexFolder;
import org.mangomoment.search.index.LiveDocuments;
import org.mangomoment.search.similarity.TextMark;

/// One life of Lucene's writer: from opening at the last commit until it is closed or breaks. Used by one
/// thread; others only ask its [#shown].
final class OpenSentences {
    private final IndexFolder folder;
    private final IndexWriter writer;
    private final Embedder embedder;
    private final SearcherManager shown;
    private final Map<TopicPartition, Long> positions;

    private OpenSentences(
            IndexFolder folder, IndexWriter writer, Embedder embedder, Map<TopicPartition, Long> positions)
            throws IOException {
        this.folder = folder;
        this.writer = writer;
        this.embedder = embedder;
        this.shown = new SearcherManager(writer, null);
        this.positions = new HashMap<>(positions);
    }

    /// Empties the folder when another model filled it.
    static OpenSentences open(IndexFolder folder, Embedder embedder) throws IOException {
        var positions = folder.prepare();
        var config = new IndexWriterConfig();
        config.setCommitOnClose(false);
        // Vectors of a text that is gone must leave the files when they are asked to, not when it suits a merge.
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        return new OpenSentences(folder, new IndexWriter(folder.directory(), config), embedder, positions);
    }

    Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    void applied(TopicPartition partition, long offset) {
        positions.merge(partition, offset + 1, Math::max);
    }

    /// The states that searches see.
    SearcherManager shown() {
        return shown;
    }

    /// What was written can be found from now on.
    void refresh() throws IOException {
        shown.maybeRefreshBlocking();
    }

    /// A story has this text now: an older one's sentences go, and its own wait to be embedded. The same text
    /// again, or an older one, changes nothing.
    ///
    /// @return whether sentences went
    boolean put(Story story) throws IOException {
        var known = text(story.getStoryId());
        if (known.isPresent()
                && (TextMark.version(known.get()) > story.getVersion()
                        || known.get().equals(TextMark.of(story)))) {
            return false;
        }
        if (embedder.reads(story.getLanguage())) {
            writer.updateDocuments(SentenceDocument.key(story.getStoryId()), SentenceDocument.waiting(story));
        } else {
            remove(story.getStoryId());
        }
        return known.isPresent();
    }

    /// A story is gone.
    void remove(String storyId) throws IOException {
        writer.deleteDocuments(SentenceDocument.key(storyId));
    }

    /// Embeds a story that waited.
    void embed(Story story) throws IOException {
        writer.updateDocuments(SentenceDocument.key(story.getStoryId()), SentenceDocument.embedded(story, embedder));
    }

    /// Which text of a story is known, as of the last [#refresh].
    Optional<String> text(String storyId) throws IOException {
        var searcher = shown.acquire();
        try {
            return LiveDocuments.first(searcher.getIndexReader(), SentenceDocument.key(storyId))
                    .map(SentenceDocument::text);
        } finally {
            shown.release(searcher);
        }
    }

    /// Some stories that wait, as of the last [#refresh].
    Set<String> waiting(int most) throws IOException {
        var searcher = shown.acquire();
        try {
            var ids = new HashSet<String>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                addWaiting(ids, most, leaf.reader());
            }
            return ids;
        } finally {
            shown.release(searcher);
        }
    }

    private static void addWaiting(Set<String> ids, int most, LeafReader reader) throws IOException {
        var found = reader.postings(SentenceDocument.waits(), PostingsEnum.NONE);
        if (found == null) {
            return;
        }
        var live = reader.getLiveDocs();
        var column = DocValues.getSortedSet(reader, SentenceDocument.STORY);
        for (var document = found.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS && ids.size() < most;
                document = found.nextDoc()) {
            if ((live == null || live.get(document)) && column.advanceExact(document)) {
                ids.add(column.lookupOrd(column.nextOrd()).utf8ToString());
            }
        }
    }

    /// Makes what was written and how far it reaches survive a crash, both or neither.
    void commit() throws IOException {
        writer.setLiveCommitData(folder.commitData(positions, "").entrySet());
        writer.commit();
    }

    /// Takes the vectors of what is gone out of the files.
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
        commit();
        refresh();
        writer.deleteUnusedFiles();
    }

    /// Forgets everything.
    void forget() throws IOException {
        positions.clear();
        writer.deleteAll();
        refresh();
    }

    /// Closes without a commit.
    void close() throws IOException {
        shown.close();
        writer.rollback();
        folder.close();
    }

    /// The model.
    Embedder embedder() {
        return embedder;
    }
}
