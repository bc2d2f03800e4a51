package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.QueryParser;
import org.mangomoment.search.story.StoryView;

/// Which story of a search a reviewer decides on next.
final class SearchQueue {
    private static final long LONGEST_MILLIS = 2_000;

    private final TextField text;
    private final ReviewQueue queue;

    SearchQueue(TextField text, ReviewQueue queue) {
        this.text = text;
        this.queue = queue;
    }

    Optional<StoryView> next(IndexSearcher searcher, SearchRequest request, Reader who, Set<String> skip)
            throws IOException {
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        var parsed = QueryParser.parse(request.query());
        var words = new QueryTranslator(text, who).of(parsed.expression());
        var order = Orders.of(request.sort(), !(parsed.expression() instanceof Expression.Everything));
        return queue.next(searcher, new Narrowing(words, request.choices(), who).query(), order, who, skip);
    }
}
