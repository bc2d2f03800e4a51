package org.mangomoment.search.synonym;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.query.QueryParser;

/// Searches with their synonyms, unless they say that they want none. Thread-safe.
public record WidenedMeaning(SynonymList synonyms) implements Meaning {
    @Override
    public Parsed of(SearchRequest request, Reader who) {
        var parsed = QueryParser.parse(request.query());
        if (!request.synonyms()) {
            return parsed;
        }
        var widening = new Widening(synonyms.newest());
        var expression = widening.of(parsed.expression());
        return new Parsed(expression, parsed.mistakes(), widening.added());
    }
}
