package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A query as a question to be understood by its meaning: its words in the order in which they were typed, whatever
/// stood between them, and what must hold besides.
///
/// @param words      empty when it has none, as for a field alone
/// @param conditions fields, tags, saved searches and what is shut out
public record Question(String words, Expression conditions) {
    /// Of a query that was read. Conditions beside words in one OR are left out: they are no condition.
    public static Question of(Expression asked) {
        var parts = asked instanceof Expression.And(var all) ? all : List.of(asked);
        var words = new ArrayList<String>();
        var conditions = new ArrayList<Expression>();
        for (var part : parts) {
            var said = words(part);
            if (said.isEmpty()) {
                conditions.add(part);
            } else {
                words.add(said);
            }
        }
        return new Question(String.join(" ", words), all(conditions));
    }

    private static Expression all(List<Expression> parts) {
        return switch (parts.size()) {
            case 0 -> new Expression.Everything();
            case 1 -> parts.getFirst();
            default -> new Expression.And(parts);
        };
    }

    /// Empty for what only says which stories.
    private static String words(Expression part) {
        return switch (part) {
            case Expression.Word(var word) -> word;
            case Expression.Phrase(var words) -> words;
            case Expression.Prefix(var beginning) -> beginning;
            case Expression.Fuzzy(var word) -> word;
            case Expression.Widened widened -> words(widened.asked());
            case Expression.Near near -> joined(Stream.of(near.one(), near.other()));
            case Expression.And(var all) -> joined(all.stream());
            case Expression.Or(var any) -> joined(any.stream());
            case Expression.Everything _,
                    Expression.Is _,
                    Expression.Corpus _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Within _,
                    Expression.Unanswerable _,
                    Expression.Not _ -> "";
        };
    }

    private static String joined(Stream<Expression> parts) {
        return parts.map(Question::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
