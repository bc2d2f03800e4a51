package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;

/// Which story of a search a reviewer decides on next.
final class SearchQueue {
    private static final long LONGEST_MILLIS = 2_000;

    private final Asking asking;
    private final ReviewQueue queue;

    SearchQueue(Asking asking, ReviewQueue queue) {
        this.asking = asking;
        this.queue = queue;
    }

    Optional<StoryView> next(IndexSearcher searcher, SearchRequest request, Reader who, Set<String> skip)
            throws IOException {
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        var asked = asking.of(request, who, searcher);
        return queue.next(searcher, asked.all(), Orders.of(request.sort(), !asked.ofEverything()), who, skip);
    }
}
