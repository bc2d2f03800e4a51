package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Which tags the words of a search ask for.
public final class AskedTags {
    private static final String HIDDEN = "…";

    private AskedTags() {}

    /// Their names, as they were typed.
    public static List<String> of(String query) {
        return tokens(query).stream().map(Token::text).map(String::strip).toList();
    }

    /// The query with an ellipsis in place of some names.
    public static String hidden(String query, Predicate<String> kept) {
        var text = new StringBuilder(query);
        for (var token : tokens(query).reversed()) {
            if (kept.test(token.text().strip())) {
                text.replace(token.start(), token.end(), TermReader.TAG + ":\"" + HIDDEN + "\"");
            }
        }
        return text.toString();
    }

    private static List<Token> tokens(String query) {
        return new Tokenizer(query, new ArrayList<>())
                .tokens().stream()
                        .filter(token -> token.field().equals(TermReader.TAG))
                        .toList();
    }
}
