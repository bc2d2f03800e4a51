package org.mangomoment.search.query;

import java.util.ArrayList;
import java.util.function.Predicate;

/// Queries as they are written for others: with an ellipsis in place of what is not theirs to read.
final class Hiding {
    /// Stands where something was asked for that is not named.
    static final String HIDDEN = "…";

    private Hiding() {}

    /// The query with an ellipsis in place of the values of some fields.
    ///
    /// @param hidden tells of a token with a field whether its value is not to be read
    static String values(String query, Predicate<Token> hidden) {
        var text = new StringBuilder(query);
        for (var token : new Tokenizer(query, new ArrayList<>()).tokens().reversed()) {
            if (hidden.test(token)) {
                text.replace(token.start(), token.end(), token.field() + ":\"" + HIDDEN + '"');
            }
        }
        return text.toString();
    }
}
