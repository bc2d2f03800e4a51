package org.mangomoment.ingest.personal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /// What was answered for a purpose; null when nothing was.
    @Nullable
    Boolean to(String purpose) {
        var bit = bit(purpose);
        return (given & bit) != 0 ? Boolean.TRUE : (refused & bit) != 0 ? Boolean.FALSE : null;
    }

    /// The purposes that were answered.
    Map<String, Boolean> purposes() {
        var answered = new HashMap<String, Boolean>();
        for (var purpose : KnownValues.PURPOSES) {
            var answer = to(purpose);
            if (answer != null) {
                answered.put(purpose, answer);
            }
        }
        return answered;
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
