package org.mangomoment.classifier.learning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a candidate must show to take the place of the model in force by itself: not worse in macro-F1, and not worse
/// in finding stories that are no Mangomoment, on enough decisions that neither has learned from.
final class PromotionPolicy {
    /// With fewer held-out stories the figures say next to nothing.
    static final int FEWEST = 20;

    private PromotionPolicy() {}

    /// Why it must not, as words that pages translate; none when it may.
    static List<String> objections(int measured, @Nullable Figures candidate, @Nullable Figures inForce) {
        if (measured < FEWEST || candidate == null || inForce == null) {
            return List.of("too-few-held-out");
        }
        var objections = new ArrayList<String>();
        if (candidate.macroF1() < inForce.macroF1()) {
            objections.add("macro-f1-worse");
        }
        if (worse(candidate.recallOfNo(), inForce.recallOfNo())) {
            objections.add("recall-of-no-worse");
        }
        return List.copyOf(objections);
    }

    /// Both are null, or neither is: whether there are any such stories does not depend on the model.
    private static boolean worse(@Nullable Double candidate, @Nullable Double inForce) {
        return candidate != null && inForce != null && candidate < inForce;
    }
}
