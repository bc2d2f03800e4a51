package org.mangomoment.ingest.personal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;

/// A teller's answers, small enough to keep one for every story.
///
/// @param given   bit per purpose, in the order of [ConsentPurpose]: allowed
/// @param refused the same: not allowed
record Answers(byte given, byte refused) {
    static final Answers NONE = new Answers((byte) 0, (byte) 0);

    static Answers of(Map<String, Boolean> purposes) {
        return new Answers(bits(purposes, true), bits(purposes, false));
    }

    /// What was answered for a purpose; null when nothing was.
    @Nullable
    Boolean to(ConsentPurpose purpose) {
        var bit = bit(purpose);
        return (given & bit) != 0 ? Boolean.TRUE : (refused & bit) != 0 ? Boolean.FALSE : null;
    }

    /// The purposes that were answered.
    Map<String, Boolean> purposes() {
        var answered = new HashMap<String, Boolean>();
        for (var purpose : ConsentPurpose.values()) {
            var answer = to(purpose);
            if (answer != null) {
                answered.put(purpose.id(), answer);
            }
        }
        return answered;
    }

    private static byte bits(Map<String, Boolean> purposes, boolean answer) {
        return (byte) Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> Boolean.valueOf(answer).equals(purposes.get(purpose.id())))
                .mapToInt(Answers::bit)
                .sum();
    }

    private static int bit(ConsentPurpose purpose) {
        return 1 << ConsentPurpose.ids().indexOf(purpose.id());
    }
}
