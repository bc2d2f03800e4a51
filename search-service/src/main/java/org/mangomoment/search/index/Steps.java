package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

/// Steps of a walk. A place is known by what its story says, not by its document, so it means the same in every later
/// state of the index.
final class Steps {
    /// Above every document: no other story has the same id, so nothing has to be told apart by its document.
    private static final int NO_DOCUMENT = Integer.MAX_VALUE;

    private final Asking asking;

    Steps(Asking asking) {
        this.asking = asking;
    }

    Walk.Step next(
            IndexSnapshots.Snapshot snapshot, SearchRequest request, Reader who, Walk.@Nullable Place after, int most)
            throws IOException {
        var searcher = snapshot.searcher();
        var query = asking.of(request, who).all();
        var top = searcher.search(query, new TopFieldCollectorManager(Orders.oldest(), most, document(after), 1));
        var stories = new ArrayList<StoryView>();
        for (var found : top.scoreDocs) {
            LuceneLibrary.view(searcher, found.doc, who).ifPresent(stories::add);
        }
        return new Walk.Step(stories, top.scoreDocs.length < most ? null : place((FieldDoc) top.scoreDocs[most - 1]));
    }

    private static @Nullable FieldDoc document(Walk.@Nullable Place after) {
        return after == null
                ? null
                : new FieldDoc(NO_DOCUMENT, Float.NaN, new Object[] {after.received(), new BytesRef(after.id())});
    }

    private static Walk.Place place(FieldDoc last) {
        return new Walk.Place((Long) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }
}
