package org.mangomoment.ingest.reply;

/// Lines that announce somebody else's message: `start` inclusive, `end` exclusive.
///
/// @param head own words that stand before the announcement on its first line; empty as a rule
record Splitter(int start, int end, String head, Kind kind) {
    /// What the announcement looks like.
    enum Kind {
        /// It says that the message below was passed on deliberately.
        FORWARD,
        /// `-----Original Message-----` and the like.
        SEPARATOR,
        /// From, Sent, To, Subject.
        HEADERS,
        /// "Op 3 mei 2025 om 10:12 schreef An <an@example.org>:"
        ATTRIBUTION
    }

    Splitter(int start, int end, Kind kind) {
        this(start, end, "", kind);
    }

    boolean forward() {
        return kind == Kind.FORWARD;
    }
}
