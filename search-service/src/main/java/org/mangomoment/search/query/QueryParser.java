package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.query.Token.Kind;

/// Reads a query: words (all must be there), `"phrases"`, `AND`, `OR`, `NOT` or `-`, `NEAR`, parentheses, `begin*`,
/// `nearly~`, `field:value`. Whatever was typed becomes an expression; what was wrong becomes mistakes. The time
/// that it takes grows with the length, which is bounded. Not thread-safe; one object reads one query.
public final class QueryParser {
    /// More is cut off.
    static final int LONGEST = 1_000;

    private static final int DEEPEST = 50;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final TermReader terms = new TermReader(mistakes);
    private final Proximity proximity = new Proximity(mistakes);
    private final List<Token> tokens;
    private int at;
    private int depth;

    private QueryParser(String query) {
        if (query.length() > LONGEST) {
            mistakes.add(new Mistake(LONGEST, query.length(), MistakeKind.TOO_LONG, LONGEST));
        }
        this.tokens = new Tokenizer(query.substring(0, Math.min(LONGEST, query.length())), mistakes).tokens();
    }

    /// Reads a query; never fails.
    public static Parsed parse(String query) {
        var parser = new QueryParser(query);
        var expression = parser.whole();
        return new Parsed(expression, parser.mistakes);
    }

    private Expression whole() {
        var parts = new ArrayList<Expression>();
        while (at < tokens.size()) {
            parts.add(any());
            if (at < tokens.size()) {
                var stray = tokens.get(at++);
                wrong(stray, MistakeKind.UNOPENED_PARENTHESIS);
            }
        }
        return all(parts);
    }

    private Expression any() {
        var parts = new ArrayList<Expression>();
        var operator = (Token) null;
        do {
            var part = all();
            if (operator != null && part instanceof Expression.Everything) {
                lonely(operator);
            } else if (at < tokens.size() && peek() == Kind.OR && part instanceof Expression.Everything) {
                lonely(tokens.get(at));
            } else {
                parts.add(part);
            }
            operator = at < tokens.size() && peek() == Kind.OR ? tokens.get(at++) : null;
        } while (operator != null);
        return switch (parts.size()) {
            case 0 -> new Expression.Everything();
            case 1 -> parts.getFirst();
            default -> new Expression.Or(parts);
        };
    }

    private Expression all() {
        var parts = new ArrayList<Expression>();
        while (at < tokens.size() && peek() != Kind.OR && peek() != Kind.CLOSE) {
            if (peek() == Kind.AND) {
                var and = tokens.get(at++);
                if (parts.isEmpty() || at == tokens.size() || peek() == Kind.OR || peek() == Kind.CLOSE) {
                    lonely(and);
                }
            } else if (peek() == Kind.NEAR) {
                lonely(tokens.get(at++));
            } else {
                parts.add(near());
            }
        }
        return all(parts);
    }

    /// One term, or several that are to stand near each other.
    private Expression near() {
        var parts = new ArrayList<>(List.of(one()));
        var signs = new ArrayList<Token>();
        while (at < tokens.size() && peek() == Kind.NEAR) {
            var sign = tokens.get(at++);
            if (at < tokens.size() && (peek() == Kind.WORD || peek() == Kind.OPEN || peek() == Kind.NOT)) {
                signs.add(sign);
                parts.add(one());
            } else {
                lonely(sign);
            }
        }
        var joined = proximity.joined(parts, signs);
        return joined.size() == 1 ? joined.getFirst() : all(joined);
    }

    private static Expression all(List<Expression> parts) {
        var some = parts.stream()
                .filter(part -> !(part instanceof Expression.Everything))
                .toList();
        return switch (some.size()) {
            case 0 -> new Expression.Everything();
            case 1 -> some.getFirst().alone();
            default -> new Expression.And(some);
        };
    }

    private Expression one() {
        var token = tokens.get(at++);
        return switch (token.kind()) {
            case NOT -> not(token);
            case OPEN -> group(token);
            case WORD -> terms.term(token);
            case CLOSE, AND, OR, NEAR -> throw new IllegalStateException("A sign where a term was looked for.");
        };
    }

    private Expression not(Token sign) {
        var times = 1;
        while (at < tokens.size() && peek() == Kind.NOT) {
            at++;
            times++;
        }
        if (at == tokens.size() || (peek() != Kind.WORD && peek() != Kind.OPEN)) {
            lonely(sign);
            return new Expression.Everything();
        }
        var shutOut = near().alone();
        if (shutOut instanceof Expression.Everything) {
            lonely(sign);
            return shutOut;
        }
        if (times % 2 == 0) {
            return shutOut;
        }
        return shutOut instanceof Expression.Not(var twice) ? twice : new Expression.Not(shutOut);
    }

    private Expression group(Token open) {
        if (depth == DEEPEST) {
            wrong(open, MistakeKind.TOO_DEEP, DEEPEST);
            return new Expression.Everything();
        }
        depth++;
        var inside = any();
        depth--;
        if (at < tokens.size()) {
            at++;
        } else {
            wrong(open, MistakeKind.UNCLOSED_PARENTHESIS);
        }
        return inside.grouped();
    }

    private Kind peek() {
        return tokens.get(at).kind();
    }

    private void lonely(Token operator) {
        wrong(operator, MistakeKind.LONELY_OPERATOR);
    }

    private void wrong(Token token, MistakeKind kind, Object... values) {
        mistakes.add(new Mistake(token.start(), token.end(), kind, values));
    }
}
