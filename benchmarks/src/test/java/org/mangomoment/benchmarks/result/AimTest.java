package org.mangomoment.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mangomoment.benchmarks.round.Spread;

class AimTest {
    private static final Spread OURS = new Spread(90, 100, 110);
    private static final Peer PEER = new Peer("peer", new Spread(150, 200, 250));

    @Test
    void anAimIsOfOursOrOfTheRatioAndHasADirection() {
        assertThat(Line.alone("a", "ms", OURS, Aim.atMost(100)).reached()).isEqualTo("yes");
        assertThat(Line.alone("a", "ms", OURS, Aim.atMost(99)).reached()).isEqualTo("no");
        assertThat(Line.alone("a", "ms", OURS, Aim.atLeast(101)).reached()).isEqualTo("no");
        assertThat(Line.beside("a", "ms", OURS, PEER, Aim.atLeastTimes(0.5)).reached())
                .isEqualTo("yes");
        assertThat(Line.beside("a", "ms", OURS, PEER, Aim.atMostTimes(0.4)).reached())
                .isEqualTo("no");
        assertThat(Line.alone("a", "ms", OURS, Aim.atMostTimes(2)).reached()).isEqualTo("not measured");
        assertThat(Line.alone("a", "ms", OURS, null).reached()).isEmpty();
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        assertThat(Figures.number(1640.4)).isEqualTo("1,640");
        assertThat(Figures.number(23.44)).isEqualTo("23.4");
        assertThat(Figures.number(1.846)).isEqualTo("1.85");
        assertThat(Figures.number(0.0123)).isEqualTo("0.012");
        assertThat(Figures.number(0)).isEqualTo("0");
    }
}
