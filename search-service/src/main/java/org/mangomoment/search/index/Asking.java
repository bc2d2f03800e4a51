package org.mangomoment.search.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.TooComplex;
import org.mangomoment.search.query.Meaning;

/// How every search becomes Lucene's query: read, with what its words stand for, and narrowed by what its reader may
/// see. Thread-safe.
///
/// @param byMeaning what becomes of searches by meaning
record Asking(TextField text, Meaning meaning, AskingByMeaning byMeaning) {
    /// @param searcher of the state of the index that is asked
    /// @throws TooComplex when more values are chosen than one search can have
    AskedStories of(SearchRequest request, Reader who, IndexSearcher searcher) throws IOException {
        if (request.choices().size() > SearchRequest.MOST_CHOICES) {
            throw new TooComplex();
        }
        var parsed = meaning.of(request, who);
        var words = new QueryTranslator(text, who).of(parsed.expression());
        var asked = AskedStories.byWords(parsed, new Narrowing(words, request.choices(), who));
        return request.matching() == Matching.WORDS || !byMeaning.isOn()
                ? asked
                : byMeaning.of(asked, request.matching(), new QueryTranslator(text, who), searcher);
    }
}
