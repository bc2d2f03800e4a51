package org.mangomoment.search.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Numbers of codes against published and hand-made examples.
class RarefactionTest {
    /// Spiders on girdled trees, each of one kind: Chao and others, Ecological Monographs 84, 2014, also the
    /// example of the R package iNEXT, which gives 18.912 kinds among 84 and a coverage of 0.9289.
    private static final Rarefaction SPIDERS = new Rarefaction(
            168,
            Stream.concat(
                            Stream.of(46L, 22L, 17L, 15L, 15L, 9L, 8L, 6L, 6L, 4L, 2L, 2L, 2L, 2L),
                            Collections.nCopies(12, 1L).stream())
                    .toList());

    @Test
    void theSpidersOfAPublishedExampleAreExpectedAsPublished() {
        assertThat(SPIDERS.seen()).isEqualTo(26);
        assertThat(SPIDERS.expected(1)).isCloseTo(1, within(1e-12));
        assertThat(SPIDERS.expected(84)).isCloseTo(18.912, within(5e-4));
        assertThat(SPIDERS.expected(168)).isCloseTo(26, within(1e-12));
        assertThat(SPIDERS.unseen()).isCloseTo(1 - 0.9289, within(5e-5));
    }

    /// Stories with {A, B}, {A}, nothing and {C}: two of them show 2, 2, 3, 1, 2 or 1 codes.
    @Test
    void storiesMayHaveSeveralCodesOrNone() {
        var codes = new Rarefaction(4, List.of(2L, 1L, 1L));
        assertThat(codes.expected(0)).isZero();
        assertThat(codes.expected(1)).isCloseTo(1, within(1e-12));
        assertThat(codes.expected(2)).isCloseTo(11 / 6.0, within(1e-12));
        assertThat(codes.expected(3)).isCloseTo(10 / 4.0, within(1e-12));
        assertThat(codes.expected(4)).isCloseTo(3, within(1e-12));
        // Two codes with one story and one with two: 2/4 of all codes, times 3·2 / (3·2 + 2·1).
        assertThat(codes.unseen()).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void whatIsExpectedIsTheMeanOfManyOrders() {
        var random = new Random(177);
        var stories = new ArrayList<Set<Integer>>();
        for (var story = 0; story < 30; story++) {
            var codes = new HashSet<Integer>();
            for (var code = 0; code < 8; code++) {
                if (random.nextInt(3 + 4 * code) == 0) {
                    codes.add(code);
                }
            }
            stories.add(codes);
        }
        var counts = Stream.iterate(0, code -> code + 1)
                .limit(8)
                .map(code ->
                        stories.stream().filter(story -> story.contains(code)).count())
                .toList();
        var seen = 0.0;
        var orders = 20_000;
        for (var order = 0; order < orders; order++) {
            Collections.shuffle(stories, random);
            seen += stories.subList(0, 7).stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .count();
        }
        assertThat(seen / orders).isCloseTo(new Rarefaction(30, counts).expected(7), within(0.03));
    }

    @Test
    void nothingNewIsLikelyWhereEveryCodeCameBackAndGoodsEstimateHoldsWithoutPairs() {
        assertThat(new Rarefaction(10, List.of(3L, 0L, 4L)).unseen()).isZero();
        assertThat(new Rarefaction(10, List.of(1L, 4L)).unseen()).isEqualTo(0.2);
        assertThat(new Rarefaction(10, List.of(0L)).unseen()).isNaN();
        assertThatThrownBy(() -> new Rarefaction(1, List.of(2L))).isInstanceOf(IllegalArgumentException.class);
    }
}
