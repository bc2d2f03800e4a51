package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;

/// Reads what `NEAR` and `NEAR/n` join, and counts them. Not thread-safe.
final class Proximity {
    /// Words that may stand between the two, unless a number says otherwise.
    static final int USUAL = 10;

    /// More words between them is no nearness.
    static final int FARTHEST = 100;

    /// Each costs about as much as a search of its own.
    private static final int MOST = 8;

    private static final Pattern SIGN = Pattern.compile("NEAR(/([0-9]{1,9}))?");

    private final List<Mistake> mistakes;
    private int count;

    Proximity(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    static boolean isSign(String text) {
        return SIGN.matcher(text).matches();
    }

    /// Joins neighbours: `a NEAR b NEAR c` is that a stands near b, and b near c.
    ///
    /// @param parts what was joined, in order; what cannot be near is asked for anywhere
    /// @param signs between them, one less
    List<Expression> joined(List<Expression> parts, List<Token> signs) {
        var joined = new ArrayList<Expression>();
        var before = false;
        for (var at = 0; at < parts.size(); at++) {
            var after = at < signs.size() && joins(signs.get(at), parts.get(at), parts.get(at + 1));
            if (after) {
                joined.add(new Expression.Near(parts.get(at), parts.get(at + 1), words(signs.get(at))));
            } else if (!before) {
                joined.add(parts.get(at));
            }
            before = after;
        }
        return joined;
    }

    private boolean joins(Token sign, Expression one, Expression other) {
        if (one instanceof Expression.Everything || other instanceof Expression.Everything) {
            wrong(sign, MistakeKind.LONELY_OPERATOR);
            return false;
        }
        if (!standsSomewhere(one) || !standsSomewhere(other)) {
            wrong(sign, MistakeKind.NEAR, sign.text());
            return false;
        }
        if (count++ >= MOST) {
            wrong(sign, MistakeKind.TOO_MANY_NEAR, MOST);
            return false;
        }
        return true;
    }

    private int words(Token sign) {
        var number = SIGN.matcher(sign.text());
        if (!number.matches() || number.group(2) == null) {
            return USUAL;
        }
        var words = Integer.parseInt(number.group(2));
        if (words > FARTHEST) {
            wrong(sign, MistakeKind.FAR, FARTHEST);
        }
        return Math.min(FARTHEST, words);
    }

    private static boolean standsSomewhere(Expression part) {
        return switch (part) {
            case Expression.Word _, Expression.Phrase _ -> true;
            case Expression.Or(var any) -> any.stream().allMatch(Proximity::standsSomewhere);
            case Expression.Widened widened -> standsSomewhere(widened.asked());
            case Expression.Everything _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Corpus _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Within _,
                    Expression.Unanswerable _,
                    Expression.Near _,
                    Expression.And _,
                    Expression.Not _ -> false;
        };
    }

    private void wrong(Token sign, MistakeKind kind, Object... values) {
        mistakes.add(new Mistake(sign.start(), sign.end(), kind, values));
    }
}
