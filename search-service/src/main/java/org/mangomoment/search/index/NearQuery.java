package org.mangomoment.search.index;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Asks that what two queries find stands near each other, on Lucene's intervals (Clarke, Cormack and Burkowski, An
/// Algebra for Structured Text Search, 1995). The fields of [TextField] count positions alike, so a word may stand
/// in one form beside a word in another.
final class NearQuery {
    private NearQuery() {}

    /// @param words that may stand between them
    static Query of(Query one, Query other, int words) {
        var first = places(one);
        var second = places(other);
        return new IntervalQuery(
                TextField.EXACT,
                Intervals.or(
                        false,
                        Intervals.maxgaps(words, Intervals.ordered(first, second)),
                        Intervals.maxgaps(words, Intervals.ordered(second, first))));
    }

    private static IntervalsSource places(Query query) {
        return switch (query) {
            case TermQuery term -> place(term.getTerm());
            case BoostQuery boosted -> places(boosted.getQuery());
            case DisjunctionMaxQuery any -> anyOf(any.getDisjuncts());
            case BooleanQuery any ->
                anyOf(any.clauses().stream().map(BooleanClause::query).toList());
            case SynonymQuery any -> any(any.getTerms().stream().map(NearQuery::place));
            case PhraseQuery phrase -> phrase(phrase);
            case MultiPhraseQuery phrase ->
                Intervals.phrase(Stream.of(phrase.getTermArrays())
                        .map(terms -> any(Stream.of(terms).map(NearQuery::place)))
                        .toArray(IntervalsSource[]::new));
            case MatchNoDocsQuery _ -> Intervals.noIntervals("no word");
            default ->
                throw new IllegalArgumentException(
                        "A " + query.getClass().getSimpleName() + " has no places that could be near others.");
        };
    }

    private static IntervalsSource phrase(PhraseQuery phrase) {
        var words = Stream.of(phrase.getTerms()).map(NearQuery::place).toArray(IntervalsSource[]::new);
        return phrase.getSlop() == 0
                ? Intervals.phrase(words)
                : Intervals.maxgaps(phrase.getSlop(), Intervals.unordered(words));
    }

    private static IntervalsSource place(Term term) {
        return Intervals.fixField(term.field(), Intervals.term(term.bytes()));
    }

    private static IntervalsSource anyOf(Collection<Query> queries) {
        return any(queries.stream().map(NearQuery::places));
    }

    private static IntervalsSource any(Stream<IntervalsSource> ways) {
        return Intervals.or(false, ways.toArray(IntervalsSource[]::new));
    }
}
