package org.mangomoment.search.savedsearch;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;

/// Searches within the stories of saved ones, `corpus:NAME`. One that cannot be found, or asks for itself, is explained
/// and nothing is found: neither all stories nor those that are left without it. Thread-safe.
///
/// @param words    what a search means beside its sub-corpora
/// @param searches the saved ones
public record CorpusMeaning(Meaning words, SavedSearches searches) implements Meaning {
    @Override
    public Map<String, Set<String>> tags(Reader who) {
        return words.tags(who);
    }

    @Override
    public Parsed of(SearchRequest request, Reader who) {
        var parsed = words.of(request, who);
        var corpora = new Corpora(words, searches, who);
        var expression = corpora.in(parsed.expression(), who.account());
        return corpora.mistakes().isEmpty()
                ? new Parsed(expression, parsed.mistakes(), parsed.added())
                : new Parsed(
                        new Expression.Unanswerable(parsed.expression()),
                        Stream.concat(parsed.mistakes().stream(), corpora.mistakes().stream())
                                .toList(),
                        parsed.added());
    }
}
