package org.mangomoment.search.index;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;

/// How every search becomes Lucene's query: read, with what its words stand for, and narrowed by what its reader may
/// see. Thread-safe.
record Asking(TextField text, Meaning meaning) {
    AskedStories of(SearchRequest request, Reader who) {
        var parsed = meaning.of(request, who);
        var words = new QueryTranslator(text, who).of(parsed.expression());
        return new AskedStories(parsed, new Narrowing(words, request.choices(), who));
    }
}
