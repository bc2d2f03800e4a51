package org.mangomoment.search.synonym;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.query.QueryParser;

/// Searches with their synonyms, when they ask for them; what could be added is known in any case. Thread-safe.
public record WidenedMeaning(SynonymList synonyms) implements Meaning {
    @Override
    public Parsed of(SearchRequest request, Reader who) {
        var parsed = QueryParser.parse(request.query());
        var widening = new Widening(synonyms.newest());
        var expression = widening.of(parsed.expression());
        return new Parsed(request.synonyms() ? expression : parsed.expression(), parsed.mistakes(), widening.added());
    }
}
