package org.mangomoment.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Queries as text that is read again as what it was written for. There is not always such a text: it may be longer
/// than a query is read, or have more terms than a query may have.
public final class QueryText {
    private QueryText() {}

    /// Whether a text is read as nothing else than this.
    public static boolean says(String query, Expression meant) {
        return QueryParser.parse(query).expression().equals(meant);
    }

    /// The query that finds what two queries both find, each read by itself; empty when no text says that.
    public static Optional<String> both(String one, String other) {
        var first = QueryParser.parse(one);
        var second = QueryParser.parse(other);
        if (first.expression() instanceof Expression.Everything) {
            return Optional.of(other);
        }
        if (second.expression() instanceof Expression.Everything) {
            return Optional.of(one);
        }
        var meant = new Expression.And(
                List.of(first.expression().grouped(), second.expression().grouped()));
        var typed = beside(one, other);
        var understood = beside(first.understood(), second.understood());
        // What was typed looks familiar, but may leave something open.
        var familiar = first.mistakes().isEmpty() && second.mistakes().isEmpty();
        return Stream.of(familiar ? typed : understood, familiar ? understood : typed)
                .filter(text -> says(text, meant))
                .findFirst();
    }

    private static String beside(String one, String other) {
        return "(" + one + ") (" + other + ")";
    }
}
