package org.mangomoment.ingest.personal;

import java.util.List;
import java.util.Map;
import org.mangomoment.ingest.intake.KnownValues;

/// A teller's answers, small enough to keep one for every story.
///
/// @param given   bit per purpose, in the order of [KnownValues#PURPOSES]: allowed
/// @param refused the same: not allowed
record Answers(byte given, byte refused) {
    static final Answers NONE = new Answers((byte) 0, (byte) 0);

    static Answers of(Map<String, Boolean> purposes) {
        return new Answers(bits(purposes, true), bits(purposes, false));
    }

    /// The key of the sentence that says what was answered for a purpose.
    String sentence(String purpose) {
        var bit = bit(purpose);
        return (given & bit) != 0 ? "mine.yes" : (refused & bit) != 0 ? "mine.no" : "mine.unanswered";
    }

    /// Whether the story may be used for research.
    boolean research() {
        return (given & bit("research")) != 0;
    }

    private static byte bits(Map<String, Boolean> purposes, boolean answer) {
        List<String> with = KnownValues.PURPOSES.stream()
                .filter(purpose -> Boolean.valueOf(answer).equals(purposes.get(purpose)))
                .toList();
        return (byte) with.stream().mapToInt(Answers::bit).sum();
    }

    private static int bit(String purpose) {
        return 1 << KnownValues.PURPOSES.indexOf(purpose);
    }
}
