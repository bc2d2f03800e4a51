package org.mangomoment.search.query;

/// A piece of a query.
///
/// @param kind   what it is
/// @param text   the word, or what stands between quotes; of an operator how it was written, empty for other signs
/// @param field  what stands before a colon; empty without one
/// @param quoted whether the text stood between quotes
/// @param start  where it begins in the query
/// @param end    exclusive
record Token(Kind kind, String text, String field, boolean quoted, int start, int end) {
    enum Kind {
        WORD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR
    }

    static Token operator(Kind kind, String text, int start, int end) {
        return new Token(kind, text, "", false, start, end);
    }

    static Token sign(Kind kind, int start, int end) {
        return new Token(kind, "", "", false, start, end);
    }
}
