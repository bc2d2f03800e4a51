package org.mangomoment.search.query;

import java.util.List;

/// A query with what saved searches ask for in place of their names. What asks for everything, or for nothing, is
/// worked out: no query can say `hand OR everything`.
final class SpelledOut {
    private static final Expression EVERYTHING = new Expression.Everything();
    private static final Expression NOTHING = new Expression.Not(EVERYTHING);

    private SpelledOut() {}

    static Expression of(Expression expression) {
        return spelled(expression).alone();
    }

    private static Expression spelled(Expression expression) {
        return switch (expression) {
            case Expression.Within(var _, var stories) -> spelled(stories).grouped();
            case Expression.And(var all) ->
                all(all.stream().map(SpelledOut::spelled).toList());
            case Expression.Or(var any) -> any(any.stream().map(SpelledOut::of).toList());
            case Expression.Not(var shutOut) -> not(of(shutOut));
            case Expression.Unanswerable(var asked) -> new Expression.Unanswerable(of(asked));
            case Expression.Tagged(var name, var _) -> new Expression.Tag(name);
            case Expression.Widened(var asked, var _) -> spelled(asked);
            case Expression.Near(var one, var other, var words) ->
                new Expression.Near(spelled(one), spelled(other), words);
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Corpus _,
                    Expression.Tag _ -> expression;
        };
    }

    private static Expression all(List<Expression> parts) {
        if (parts.contains(NOTHING)) {
            return NOTHING;
        }
        var some = parts.stream().filter(part -> !part.equals(EVERYTHING)).toList();
        return switch (some.size()) {
            case 0 -> EVERYTHING;
            case 1 -> some.getFirst();
            default -> new Expression.And(some);
        };
    }

    private static Expression any(List<Expression> parts) {
        if (parts.contains(EVERYTHING)) {
            return EVERYTHING;
        }
        var some = parts.stream().filter(part -> !part.equals(NOTHING)).toList();
        return switch (some.size()) {
            case 0 -> NOTHING;
            case 1 -> some.getFirst().grouped();
            default -> new Expression.Or(some);
        };
    }

    private static Expression not(Expression shutOut) {
        return shutOut instanceof Expression.Not(var twice) ? twice : new Expression.Not(shutOut);
    }
}
