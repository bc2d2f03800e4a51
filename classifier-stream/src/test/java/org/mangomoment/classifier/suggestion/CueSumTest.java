package org.mangomoment.classifier.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.codebook.Cue;

class CueSumTest {

    @Test
    void cuesInOneSentenceSaturate() {
        assertThat(CueSum.total(CueSum.of(List.of(hit(2, 0), hit(3, 0)))))
                .isEqualTo(6 * (1 - Math.exp(-5.0 / 6)), within(1e-12));
    }

    @Test
    void furtherSentencesFade() {
        double two = 6 * (1 - Math.exp(-2.0 / 6));
        double three = 6 * (1 - Math.exp(-3.0 / 6));
        assertThat(CueSum.total(CueSum.of(List.of(hit(2, 0), hit(3, 1))))).isEqualTo(three + 0.7 * two, within(1e-12));
    }

    @Test
    void aSentenceThatSpeaksAgainstIsTakenAsItIs() {
        assertThat(CueSum.total(CueSum.of(List.of(hit(-2, 0))))).isEqualTo(-2);
    }

    @Test
    void withoutCuesThereIsNothing() {
        assertThat(CueSum.of(List.of())).isEmpty();
    }

    private static Hit hit(double weight, int sentence) {
        return new Hit(new Cue("cue " + weight, weight), 10 * sentence, 10 * sentence + 3, sentence);
    }
}
