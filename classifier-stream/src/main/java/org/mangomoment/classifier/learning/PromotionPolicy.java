package org.mangomoment.classifier.learning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelFigures;
import org.mangomoment.schemas.ModelObjection;

/// What a candidate must show to take the place of the active model by itself: not worse in macro-F1, and not worse
/// in finding stories that are no Mangomoment, on enough decisions that neither has learned from.
final class PromotionPolicy {
    /// With fewer held-out stories the figures say next to nothing.
    static final int FEWEST = 20;

    private PromotionPolicy() {}

    /// Why it must not; none when it may.
    static List<ModelObjection> objections(
            int measured, @Nullable ModelFigures candidate, @Nullable ModelFigures active) {
        if (measured < FEWEST || candidate == null || active == null) {
            return List.of(ModelObjection.TOO_FEW_HELD_OUT);
        }
        var objections = new ArrayList<ModelObjection>();
        if (candidate.getMacroF1() < active.getMacroF1()) {
            objections.add(ModelObjection.MACRO_F1_WORSE);
        }
        if (worse(candidate.getRecallOfNo(), active.getRecallOfNo())) {
            objections.add(ModelObjection.RECALL_OF_NO_WORSE);
        }
        return List.copyOf(objections);
    }

    /// Both are null, or neither is: whether there are any such stories does not depend on the model.
    private static boolean worse(@Nullable Double candidate, @Nullable Double active) {
        return candidate != null && active != null && candidate < active;
    }
}
