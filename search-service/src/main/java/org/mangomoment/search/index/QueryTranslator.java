package org.mangomoment.search.index;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.query.Expression;

/// Turns an [Expression] into Lucene's query.
final class QueryTranslator {
    private final TextField text;
    private final Reader who;

    /// @param who asks
    QueryTranslator(TextField text, Reader who) {
        this.text = text;
        this.who = who;
    }

    Query of(Expression expression) {
        return switch (expression) {
            case Expression.Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Expression.Word(var word) -> text.word(word);
            case Expression.Phrase(var words) -> text.phrase(words);
            case Expression.Prefix(var beginning) -> text.prefix(beginning);
            case Expression.Fuzzy(var word) -> text.fuzzy(word);
            case Expression.Is(var facet, var value) -> new FacetField(facet).is(value, who);
            case Expression.Within within -> new UnmarkedQuery(of(within.stories()));
            case Expression.Tagged tagged -> Filters.in(StoryDocument.ID, tagged.stories());
            case Expression.Corpus _, Expression.Tag _, Expression.Unanswerable _ ->
                new MatchNoDocsQuery("no such saved search or tag");
            case Expression.Widened(var asked, var added) -> text.widened(of(asked), added);
            case Expression.Near(var one, var other, var words) -> NearQuery.of(of(one), of(other), words);
            case Expression.And(var all) -> all(all);
            case Expression.Or(var any) -> any(any);
            case Expression.Not _ -> all(List.of(expression));
        };
    }

    private Query all(List<Expression> parts) {
        var query = new BooleanQuery.Builder();
        var positive = false;
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            if (part instanceof Expression.Not(var shutOut)) {
                query.add(of(shutOut), Occur.MUST_NOT);
            } else if (part instanceof Expression.Word(var word)) {
                query.add(text.wordBeside(word, joined(parts, at - 1), joined(parts, at)), Occur.MUST);
                positive = true;
            } else if (part instanceof Expression.Widened(Expression.Word(var word), var added)) {
                var asked = text.wordBeside(word, joined(parts, at - 1), joined(parts, at));
                query.add(text.widened(asked, added), Occur.MUST);
                positive = true;
            } else {
                query.add(of(part), isFilter(part) ? Occur.FILTER : Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.build();
    }

    private static boolean isFilter(Expression part) {
        return part instanceof Expression.Is || part instanceof Expression.Within || part instanceof Expression.Tagged;
    }

    /// Two words that stand beside each other, as one; empty where there are none.
    private static String joined(List<Expression> parts, int at) {
        return at >= 0 && at + 1 < parts.size() && mayBeOne(word(parts.get(at))) && mayBeOne(word(parts.get(at + 1)))
                ? word(parts.get(at)) + word(parts.get(at + 1))
                : "";
    }

    /// Empty for what is no word.
    private static String word(Expression part) {
        return switch (part) {
            case Expression.Word(var word) -> word;
            case Expression.Widened widened -> word(widened.asked());
            default -> "";
        };
    }

    /// Short words that are words in their own right begin too many others: `in gang` is no `ingang`.
    private static boolean mayBeOne(String word) {
        return word.length() > 2 || (word.length() == 1 && !word.equalsIgnoreCase("a") && !word.equalsIgnoreCase("i"));
    }

    private Query any(List<Expression> parts) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(of(part), Occur.SHOULD));
        return query.build();
    }
}
