package org.mangomoment.search.vocabulary;

import java.util.Map;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.library.Library;

/// Puts the words of a result into tables. Thread-safe.
public final class WordDesk {
    private final Vocabulary vocabulary;
    private final Library library;
    private final InsightSettings settings;

    public WordDesk(Vocabulary vocabulary, Library library, InsightSettings settings) {
        this.vocabulary = vocabulary;
        this.library = library;
        this.settings = settings;
    }

    /// Answers.
    public WordsAnswered answer(WordsRequest request, Reader who) {
        var search = request.search();
        return switch (request.view()) {
            case LIST -> WordTables.list(search, vocabulary.counts(request.words(), search, who));
            case NEAR -> WordTables.near(vocabulary.collocates(search, who));
            case PAIRS -> WordTables.runs(vocabulary.runs(search, 2, who));
            case TRIPLES -> WordTables.runs(vocabulary.runs(search, 3, who));
            case GROUPS -> groups(request, who);
            case KEY -> {
                var compared = new KeynessRequest(search, request.against(), request.language());
                yield WordTables.key(vocabulary.keyWords(compared, who), request.language());
            }
            case EVIDENCE ->
                WordTables.key(
                        vocabulary.evidenceWords(request.dimension(), request.language(), who), request.language());
        };
    }

    /// The search's stories among all that the choices leave, for each value of a facet.
    private WordsAnswered groups(WordsRequest request, Reader who) {
        var search = request.search();
        var found = library.search(search, who);
        var all = library.search(search.withQuery(""), who);
        var groups = new GroupTable(
                found.facets().getOrDefault(request.by().id(), Map.of()),
                all.facets().getOrDefault(request.by().id(), Map.of()),
                new GroupTable.Total(found.total(), all.total()),
                found.complete() && all.complete());
        return groups.answer(search, request.by(), settings.smallestCell());
    }
}
