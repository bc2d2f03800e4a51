package org.mangomoment.search.index;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.mangomoment.search.query.Expression;

/// Turns an [Expression] into Lucene's query.
final class Translation {
    private final TextField text;

    Translation(TextField text) {
        this.text = text;
    }

    Query of(Expression expression) {
        return switch (expression) {
            case Expression.Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Expression.Word(var word) -> text.word(word);
            case Expression.Phrase(var words) -> text.phrase(words);
            case Expression.Prefix(var beginning) -> text.prefix(beginning);
            case Expression.Fuzzy(var word) -> text.fuzzy(word);
            case Expression.Is(var facet, var value) -> new FacetField(facet).is(value);
            case Expression.And(var all) -> all(all);
            case Expression.Or(var any) -> any(any);
            case Expression.Not _ -> all(List.of(expression));
        };
    }

    private Query all(List<Expression> parts) {
        var query = new BooleanQuery.Builder();
        var positive = false;
        for (var part : parts) {
            if (part instanceof Expression.Not(var shutOut)) {
                query.add(of(shutOut), Occur.MUST_NOT);
            } else {
                query.add(of(part), part instanceof Expression.Is ? Occur.FILTER : Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.build();
    }

    private Query any(List<Expression> parts) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(of(part), Occur.SHOULD));
        return query.build();
    }
}
