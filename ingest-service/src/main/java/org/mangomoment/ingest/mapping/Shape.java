package org.mangomoment.ingest.mapping;

/// What a value looks like, without what it says: digits become 9 and letters a.
final class Shape {
    private static final int LONGEST = 24;

    private Shape() {}

    static String of(String value) {
        var shape = value.strip()
                .codePoints()
                .limit(LONGEST)
                .map(character -> Character.isDigit(character) ? '9' : Character.isLetter(character) ? 'a' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "'" + shape + (value.strip().length() > LONGEST ? "…" : "") + "'";
    }
}
