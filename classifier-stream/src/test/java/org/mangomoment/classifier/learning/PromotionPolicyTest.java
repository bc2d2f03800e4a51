package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ModelFigures;
import org.mangomoment.schemas.ModelObjection;

class PromotionPolicyTest {
    private static final int ENOUGH = PromotionPolicy.FEWEST;

    @Test
    void aCandidateThatIsNotWorseIsPutIntoUse() {
        assertThat(PromotionPolicy.objections(ENOUGH, figures(0.4, 0.7), figures(0.4, 0.7)))
                .isEmpty();
        assertThat(PromotionPolicy.objections(ENOUGH, figures(0.5, null), figures(0.4, null)))
                .isEmpty();
    }

    @Test
    void everythingThatIsWorseIsNamed() {
        assertThat(PromotionPolicy.objections(ENOUGH, figures(0.39, 0.6), figures(0.4, 0.7)))
                .containsExactly(ModelObjection.MACRO_F1_WORSE, ModelObjection.RECALL_OF_NO_WORSE);
    }

    @Test
    void tooFewStoriesSayNothing() {
        assertThat(PromotionPolicy.objections(ENOUGH - 1, figures(0.9, null), figures(0.1, null)))
                .containsExactly(ModelObjection.TOO_FEW_HELD_OUT);
        assertThat(PromotionPolicy.objections(ENOUGH, null, null)).containsExactly(ModelObjection.TOO_FEW_HELD_OUT);
    }

    private static ModelFigures figures(double macroF1, @Nullable Double recallOfNo) {
        return ModelFigures.newBuilder()
                .setModelId("model")
                .setMacroF1(macroF1)
                .setMacroF1From(0)
                .setMacroF1To(1)
                .setMicroF1(0)
                .setRightFirst(0)
                .setCalibrationError(0)
                .setRecallOfNo(recallOfNo)
                .setPrecisionOfNo(null)
                .setDimensions(List.of())
                .build();
    }
}
