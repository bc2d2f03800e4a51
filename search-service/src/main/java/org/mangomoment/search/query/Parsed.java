package org.mangomoment.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.search.library.Found.Mistake;

/// A query that was read.
///
/// @param expression what it means
/// @param mistakes   what was wrong with it and what was made of that
public record Parsed(Expression expression, List<Mistake> mistakes) {
    public Parsed {
        mistakes = List.copyOf(mistakes);
    }

    /// The query written out, with every AND and parenthesis; empty for everything.
    public String understood() {
        return expression instanceof Expression.Everything ? "" : written(expression, false);
    }

    private static String written(Expression expression, boolean inside) {
        return switch (expression) {
            case Expression.Everything _ -> "*";
            case Expression.Word(var word) -> word;
            case Expression.Phrase(var words) -> '"' + words + '"';
            case Expression.Prefix(var beginning) -> beginning + "*";
            case Expression.Fuzzy(var word) -> word + "~";
            case Expression.Is(var facet, var value) ->
                facet.id() + ":" + (value.matches("[\\w-]+") ? value : '"' + value + '"');
            case Expression.Not(var shutOut) -> "NOT " + written(shutOut, true);
            case Expression.And(var all) -> joined(all, " AND ", inside);
            case Expression.Or(var any) -> joined(any, " OR ", inside);
        };
    }

    private static String joined(List<Expression> parts, String word, boolean inside) {
        var text = parts.stream().map(part -> written(part, true)).collect(Collectors.joining(word));
        return inside ? "(" + text + ")" : text;
    }
}
