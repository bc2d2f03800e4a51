package org.mangomoment.search.citation;

import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.QueryParser;

/// Whether a search asks for fields that do not open to a reader: what it found would tell their values.
final class RestrictedFields {
    private RestrictedFields() {}

    static boolean in(SearchRequest request, Reader who) {
        return request.choices().stream().anyMatch(choice -> !choice.facet().opensTo(who))
                || in(QueryParser.parse(request.query()).expression(), who);
    }

    private static boolean in(Expression expression, Reader who) {
        return switch (expression) {
            case Expression.Is is -> !is.facet().opensTo(who);
            case Expression.And(var all) -> all.stream().anyMatch(part -> in(part, who));
            case Expression.Or(var any) -> any.stream().anyMatch(part -> in(part, who));
            case Expression.Not(var shutOut) -> in(shutOut, who);
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _ -> false;
        };
    }
}
