package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.TermQuery;
import org.mangomoment.schemas.Story;
import org.mangomoment.search.story.StoryView;

/// The newest texts of stories as the index keeps them, for what is made of them beside it. Thread-safe.
///
/// @param snapshots the states of the index
public record StoredStories(IndexSnapshots snapshots) {
    /// The story as it is stored; empty when it is not there, or not yet.
    public Optional<Story> of(String id) throws IOException {
        return snapshots.isOpen() ? snapshots.ask(snapshot -> read(snapshot, id)) : Optional.empty();
    }

    private static Optional<Story> read(IndexSnapshots.Snapshot snapshot, String id) throws IOException {
        var searcher = snapshot.searcher();
        var found = searcher.search(new TermQuery(StoryDocument.key(id)), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : StoryDocument.view(searcher.storedFields().document(found[0].doc))
                        .map(StoryView::story);
    }
}
