package org.mangomoment.search.synonym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Synonym;

/// Adds synonyms to one query: to its plain words, not to phrases in quotes, nor to what is shut out. Not thread-safe.
final class Widening {
    /// More would be more than Lucene reads of a query.
    private static final int MOST = 120;

    private final Synonyms synonyms;
    private final Map<String, List<Synonym>> added = new LinkedHashMap<>();
    private int left = MOST;

    Widening(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// What was added, by what was typed.
    Map<String, List<Synonym>> added() {
        return added;
    }

    Expression of(Expression expression) {
        return switch (expression) {
            case Expression.Word(var word) -> widened(expression, word);
            case Expression.And(var all) -> all(all);
            case Expression.Or(var any) ->
                new Expression.Or(any.stream().map(this::of).toList());
            case Expression.Near(var one, var other, var words) -> new Expression.Near(of(one), of(other), words);
            case Expression.Everything _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Corpus _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Within _,
                    Expression.Unanswerable _,
                    Expression.Widened _,
                    Expression.Not _ -> expression;
        };
    }

    private Expression widened(Expression asked, String words) {
        var known = synonyms.of(words);
        if (known.isEmpty() || known.size() > left) {
            return asked;
        }
        left -= known.size();
        added.put(words, known);
        return new Expression.Widened(asked, known);
    }

    /// Words beside each other may be one term; the longest is taken.
    private Expression all(List<Expression> all) {
        var parts = new ArrayList<Expression>();
        for (var at = 0; at < all.size(); ) {
            var length = run(all, at);
            var term = (Expression.@Nullable Widened) null;
            while (length > 1 && term == null) {
                term = several(all.subList(at, at + length));
                length -= term == null ? 1 : 0;
            }
            parts.add(term == null ? of(all.get(at)) : term);
            at += term == null ? 1 : length;
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private Expression.@Nullable Widened several(List<Expression> words) {
        var term = String.join(" ", words.stream().map(Widening::word).toList());
        return widened(new Expression.And(words), term) instanceof Expression.Widened known ? known : null;
    }

    private int run(List<Expression> all, int from) {
        var end = from;
        while (end < all.size() && end - from < synonyms.longest() && all.get(end) instanceof Expression.Word) {
            end++;
        }
        return end - from;
    }

    private static String word(Expression part) {
        return part instanceof Expression.Word(var word) ? word : "";
    }
}
