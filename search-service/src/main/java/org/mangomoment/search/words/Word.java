package org.mangomoment.search.words;

import java.util.List;

/// A Dutch word in its place in a text.
///
/// @param text         in lower case
/// @param readings     what it may be; empty for an unknown word
/// @param endsClause   whether a punctuation mark or the end of the text follows
/// @param endsSentence whether that mark ends a sentence
record Word(String text, List<Reading> readings, boolean endsClause, boolean endsSentence) {
    private static final String CLAUSE_MARKS = ",;:()[]\u2013\u2014\"\u201c\u201d\u201e\u2026";
    private static final String SENTENCE_MARKS = ".!?\n";

    Word {
        readings = List.copyOf(readings);
    }

    /// A word by what follows it, up to the next word.
    static Word before(String between, String text, List<Reading> readings) {
        var endsSentence = holds(between, SENTENCE_MARKS);
        return new Word(text, readings, endsSentence || holds(between, CLAUSE_MARKS), endsSentence);
    }

    /// Whether it may be the finite form of a verb.
    boolean isFinite() {
        for (var reading : readings) {
            if (reading.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /// Whether it may be an infinitive.
    boolean isInfinitive() {
        for (var reading : readings) {
            if (reading.isInfinitive()) {
                return true;
            }
        }
        return false;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    private static boolean holds(String between, String marks) {
        for (int at = 0; at < between.length(); at++) {
            if (marks.indexOf(between.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
