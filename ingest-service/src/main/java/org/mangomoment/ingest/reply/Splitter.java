package org.mangomoment.ingest.reply;

/// Lines that announce somebody else's message: `start` inclusive, `end` exclusive.
///
/// @param head own words that stand before the announcement on its first line; empty as a rule
/// @param forward whether the message was passed on deliberately, so that its text counts
record Splitter(int start, int end, String head, boolean forward) {
    static Splitter reply(int start, int end) {
        return new Splitter(start, end, "", false);
    }

    static Splitter forward(int start, int end) {
        return new Splitter(start, end, "", true);
    }
}
