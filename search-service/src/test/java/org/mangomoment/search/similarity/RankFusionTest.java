package org.mangomoment.search.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankFusionTest {
    @Test
    void whatStandsInBothOrdersComesBeforeWhatLeadsOne() {
        var worth = RankFusion.of(List.of(List.of("words", "both"), List.of("meaning", "both")));
        assertThat(worth.get("both")).isGreaterThan(worth.get("words")).isGreaterThan(worth.get("meaning"));
    }

    @Test
    void theWorthIsThatOfCormackClarkeAndBuettcher() {
        var worth = RankFusion.of(List.of(List.of("a", "b"), List.of("b")));
        assertThat(worth.get("a")).isCloseTo(1f / 61, within(1e-6f));
        assertThat(worth.get("b")).isCloseTo(1f / 62 + 1f / 61, within(1e-6f));
    }

    @Test
    void anEmptyOrderLeavesTheOther() {
        assertThat(RankFusion.of(List.of(List.of(), List.of("a", "b"))).keySet())
                .containsExactly("a", "b");
    }
}
