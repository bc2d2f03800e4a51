package org.mangomoment.schemas;

import java.util.List;

/// What a field of a story may hold. Every value is passed on as text; a year is its digits.
public sealed interface ValueKind {
    /// One of a few words.
    ///
    /// @param values the words, in the order in which a form shows them
    record Choice(List<String> values) implements ValueKind {
        public Choice {
            values = List.copyOf(values);
        }

        static Choice of(String... values) {
            return new Choice(List.of(values));
        }
    }

    /// Any text.
    ///
    /// @param longest in UTF-16 code units
    record Text(int longest) implements ValueKind {}

    /// A calendar year that has begun.
    ///
    /// @param first the earliest year that is taken
    record Year(int first) implements ValueKind {}

    /// A language as its ISO 639 code, of two or three letters.
    record LanguageCode() implements ValueKind {}
}
