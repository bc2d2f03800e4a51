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
        if (places.length != 1 || !narrows(all, places[0])) {
            return Optional.empty();
        }
        var tag = all.get(places[0]);
        var left = new StringBuilder(query).delete(tag.start(), tag.end()).toString();
        return Optional.of(unwrapped(left.strip()));
    }

    private static boolean narrows(List<Token> all, int at) {
        var before = at == 0 ? Token.Kind.WORD : all.get(at - 1).kind();
        var after = at + 1 == all.size() ? Token.Kind.WORD : all.get(at + 1).kind();
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
