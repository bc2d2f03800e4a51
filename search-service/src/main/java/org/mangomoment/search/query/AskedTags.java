package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which tags the words of a search ask for.
public final class AskedTags {
    private AskedTags() {}

    /// Their names, as they were typed.
    public static List<String> of(String query) {
        return tokens(query).stream().map(Token::text).map(String::strip).toList();
    }

    /// The query with an ellipsis in place of some names.
    public static String hidden(String query, Predicate<String> kept) {
        return Hiding.values(
                query, token -> isTag(token) && kept.test(token.text().strip()));
    }

    /// The query without a tag that narrows it; empty when it asks for the tag in another way: not at all, more than
    /// once, or next to an operator.
    public static Optional<String> without(String query, String name) {
        var all = new Tokenizer(query, new ArrayList<>()).tokens();
        var places = IntStream.range(0, all.size())
                .filter(at -> isTag(all.get(at)) && all.get(at).text().strip().equalsIgnoreCase(name))
                .toArray();
        if (places.length != 1) {
            return Optional.empty();
        }
        // With the parentheses that are its own.
        var first = places[0];
        var last = places[0];
        while (first > 0
                && last + 1 < all.size()
                && all.get(first - 1).kind() == Token.Kind.OPEN
                && all.get(last + 1).kind() == Token.Kind.CLOSE) {
            first--;
            last++;
        }
        if (!narrows(all, first, last)) {
            return Optional.empty();
        }
        var left = new StringBuilder(query)
                .delete(all.get(first).start(), all.get(last).end())
                .toString();
        return Optional.of(unwrapped(left.strip()));
    }

    private static boolean narrows(List<Token> all, int first, int last) {
        var before = first == 0 ? Token.Kind.WORD : all.get(first - 1).kind();
        var after = last + 1 == all.size() ? Token.Kind.WORD : all.get(last + 1).kind();
        return (before == Token.Kind.WORD || before == Token.Kind.CLOSE)
                && (after == Token.Kind.WORD || after == Token.Kind.OPEN || after == Token.Kind.NOT);
    }

    /// Without parentheses around all of it.
    private static String unwrapped(String query) {
        var all = new Tokenizer(query, new ArrayList<>()).tokens();
        var depth = 0;
        for (var at = 0; at < all.size(); at++) {
            var kind = all.get(at).kind();
            depth += kind == Token.Kind.OPEN ? 1 : kind == Token.Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return at > 0 && at + 1 == all.size() && kind == Token.Kind.CLOSE
                        ? query.substring(1, query.length() - 1).strip()
                        : query;
            }
        }
        return query;
    }

    private static List<Token> tokens(String query) {
        return new Tokenizer(query, new ArrayList<>())
                .tokens().stream().filter(AskedTags::isTag).toList();
    }

    private static boolean isTag(Token token) {
        return token.field().equals(TermReader.TAG);
    }
}
