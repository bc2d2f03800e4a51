package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.Optional;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.table.Table;
import org.mangomoment.search.table.Table.Column;
import org.mangomoment.search.table.Table.Kind;
import org.mangomoment.search.table.Table.Row;

/// Tables of what was counted of words. Each row leads to its stories, as a search finds them now.
public final class WordTables {
    private WordTables() {}

    /// The stories of each word of a list.
    ///
    /// @param within the search whose stories were counted
    public static WordsAnswered list(SearchRequest within, WordCounts counts) {
        var rows = counts.words().stream()
                .map(word -> Row.of(
                        word.word(), parameters(within, word), word.stories(), share(word.stories(), counts.stories())))
                .toList();
        var misread = counts.words().stream()
                .filter(word -> !word.asTyped())
                .map(WordCount::word)
                .toList();
        var columns = List.of(new Column("stories", Kind.COUNT), new Column("share", Kind.SHARE));
        return new WordsAnswered(
                new Table("word", columns, rows),
                Optional.of(counts.stories()),
                Optional.of(0L),
                0,
                misread,
                counts.complete());
    }

    private static String parameters(SearchRequest within, WordCount word) {
        return word.search().isEmpty()
                ? ""
                : within.withSynonyms(false)
                        .matchedBy(Matching.WORDS)
                        .withQuery(word.search())
                        .parameters();
    }

    /// Words near those of a search.
    public static WordsAnswered near(Collocates found) {
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

    /// Runs of words.
    public static WordsAnswered runs(WordRuns found) {
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

    /// The words that set two sides apart.
    ///
    /// @param language in which they were compared
    public static WordsAnswered key(KeyWords found, String language) {
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

    static double share(long part, long all) {
        return all == 0 ? Double.NaN : (double) part / all;
    }
}
