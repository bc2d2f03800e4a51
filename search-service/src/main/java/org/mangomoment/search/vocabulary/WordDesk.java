package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.Map;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.figure.Interval;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.table.Table;
import org.mangomoment.search.table.Table.Column;
import org.mangomoment.search.table.Table.Kind;
import org.mangomoment.search.table.Table.Row;

/// Puts the words of a result into tables. Thread-safe.
public final class WordDesk {
    private final Vocabulary vocabulary;
    private final Library library;

    public WordDesk(Vocabulary vocabulary, Library library) {
        this.vocabulary = vocabulary;
        this.library = library;
    }

    /// Answers.
    public WordsAnswered answer(WordsRequest request, Reader who) {
        return switch (request.view()) {
            case LIST -> list(request, who);
            case NEAR -> near(request, who);
            case PAIRS -> runs(request, 2, who);
            case TRIPLES -> runs(request, 3, who);
            case GROUPS -> groups(request, who);
            case KEY -> {
                var compared = new KeynessRequest(request.search(), request.against(), request.language());
                yield key(vocabulary.keyWords(compared, who), request.language());
            }
            case EVIDENCE ->
                key(vocabulary.evidenceWords(request.dimension(), request.language(), who), request.language());
        };
    }

    private WordsAnswered list(WordsRequest request, Reader who) {
        var counts = vocabulary.counts(request.words(), request.search(), who);
        var rows = counts.words().stream()
                .map(word -> Row.of(
                        word.word(),
                        request.search()
                                .withSynonyms(false)
                                .withQuery(word.search())
                                .parameters(),
                        word.stories(),
                        share(word.stories(), counts.stories())))
                .toList();
        var columns = List.of(new Column("stories", Kind.COUNT), new Column("share", Kind.SHARE));
        return new WordsAnswered(new Table("word", columns, rows), counts.stories(), 0, counts.complete());
    }

    private WordsAnswered near(WordsRequest request, Reader who) {
        var found = vocabulary.collocates(request.search(), who);
        var rows = found.words().stream()
                .map(word -> Row.of(
                        word.word(),
                        "",
                        word.there().target(),
                        word.there().reference(),
                        word.there().logLikelihood(),
                        word.there().logRatio()))
                .toList();
        var columns = List.of(
                new Column("near", Kind.COUNT),
                new Column("elsewhere", Kind.COUNT),
                new Column("log-likelihood", Kind.FIGURE),
                new Column("log-ratio", Kind.FIGURE));
        return new WordsAnswered(new Table("word", columns, rows), found.stories(), 0, found.complete());
    }

    private WordsAnswered runs(WordsRequest request, int length, Reader who) {
        var found = vocabulary.runs(request.search(), length, who);
        var rows = found.runs().stream()
                .map(run -> Row.of(
                        run.words(),
                        SearchRequest.everything()
                                .withQuery('"' + run.words() + '"')
                                .parameters(),
                        run.times(),
                        run.stories()))
                .toList();
        var columns = List.of(new Column("times", Kind.COUNT), new Column("stories", Kind.COUNT));
        return new WordsAnswered(new Table("words", columns, rows), found.stories(), 0, found.complete());
    }

    /// The search's stories among all that the choices leave, for each value of a facet.
    private WordsAnswered groups(WordsRequest request, Reader who) {
        var search = request.search();
        var found = library.search(search, who);
        var all = library.search(search.withQuery(""), who);
        var having = found.facets().getOrDefault(request.by().id(), Map.of());
        var rows = all.facets().getOrDefault(request.by().id(), Map.of()).entrySet().stream()
                .map(group -> {
                    long with = having.getOrDefault(group.getKey(), 0L);
                    var interval = Interval.wilson(with, group.getValue());
                    return Row.of(
                            group.getKey(),
                            search.with(new Choice(request.by(), group.getKey(), false))
                                    .parameters(),
                            with,
                            group.getValue(),
                            share(with, group.getValue()),
                            interval.from(),
                            interval.to());
                })
                .toList();
        var columns = List.of(
                new Column("stories", Kind.COUNT),
                new Column("all", Kind.COUNT),
                new Column("share", Kind.SHARE),
                new Column("from", Kind.SHARE),
                new Column("to", Kind.SHARE));
        var complete = found.complete() && all.complete();
        return new WordsAnswered(new Table(request.by().id(), columns, rows), found.total(), all.total(), complete);
    }

    private static WordsAnswered key(KeyWords found, String language) {
        var inLanguage = SearchRequest.everything().with(new Choice(Facet.Derived.LANGUAGE, language, false));
        var rows = found.words().stream()
                .map(word -> Row.of(
                        word.word(),
                        inLanguage.withQuery('"' + word.word() + '"').parameters(),
                        word.there().target(),
                        share(word.there().target(), found.target()),
                        word.there().reference(),
                        share(word.there().reference(), found.reference()),
                        word.there().logLikelihood(),
                        word.there().logRatio(),
                        word.conservative()))
                .toList();
        var columns = List.of(
                new Column("here", Kind.COUNT),
                new Column("share-here", Kind.SHARE),
                new Column("there", Kind.COUNT),
                new Column("share-there", Kind.SHARE),
                new Column("log-likelihood", Kind.FIGURE),
                new Column("log-ratio", Kind.FIGURE),
                new Column("certain", Kind.FIGURE));
        return new WordsAnswered(new Table("word", columns, rows), found.target(), found.reference(), true);
    }

    private static double share(long part, long all) {
        return all == 0 ? Double.NaN : (double) part / all;
    }
}
