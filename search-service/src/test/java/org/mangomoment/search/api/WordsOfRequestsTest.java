package org.mangomoment.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.json.JsonType.Choice;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.Words;

/// Requests are read by `runtime`, answers are written with the words of `schemas`, and neither knows the other.
class WordsOfRequestsTest {
    @Test
    void aClosedSetHasTheSameWordsInARequestAsInAnAnswer() {
        for (var set : List.<Class<? extends Enum<?>>>of(
                DecisionAct.class, DimensionAnswer.class, EligibilityAnswer.class, ModelAct.class)) {
            assertThat(new Choice(set).values())
                    .isEqualTo(
                            Arrays.stream(set.getEnumConstants()).map(Words::of).toList());
        }
    }
}
