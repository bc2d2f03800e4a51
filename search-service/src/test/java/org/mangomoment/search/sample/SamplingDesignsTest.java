package org.mangomoment.search.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.SamplingDesign;

/// What is drawn is decided by seed, share and story alone, once.
class SamplingDesignsTest {
    private static final String SEED = "a seed of a test";
    private static final Instant SPRING = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

    /// Worked out with another implementation of HMAC-SHA256 (Python's).
    @Test
    void theLotOfAStoryIsTheSameEverywhere() {
        var lottery = new Lottery(SEED);
        assertThat(lottery.lot("story-1")).isEqualTo(0.48699947083766615);
        assertThat(lottery.lot("story-2")).isEqualTo(0.9292515828470529);
        assertThat(lottery.lot("story-3")).isEqualTo(0.7340447506018116);
        assertThat(new Lottery("another seed").lot("story-1")).isNotEqualTo(0.48699947083766615);
    }

    /// Four standard deviations of 10,000 draws are 0.012 for a share of 0.1.
    @Test
    void theShareIsDrawnOfStoriesWithIdsInARow() {
        var designs = new SamplingDesigns(List.of(design(1, Instant.EPOCH, 0.1, SEED, true)));
        var drawn = IntStream.range(0, 10_000)
                .filter(number -> designs.of("story-" + number, SPRING).drawn())
                .count();
        assertThat(drawn / 10_000.0).isCloseTo(0.1, within(0.012));
    }

    @Test
    void nobodyIsDrawnWithShareZeroAndEverybodyWithShareOne() {
        assertThat(share(0).of("story-1", SPRING).drawn()).isFalse();
        assertThat(share(1).of("story-1", SPRING).drawn()).isTrue();
    }

    @Test
    void aStoryKeepsTheDesignThatHeldWhenItWasReceived() {
        var designs = new SamplingDesigns(
                List.of(design(2, SUMMER, 1, SEED, false), design(1, Instant.EPOCH, 0, SEED, true)));
        assertThat(designs.of("story-1", SPRING)).isEqualTo(new Draw(1, 0, false, 2, true));
        assertThat(designs.of("story-1", SUMMER)).isEqualTo(new Draw(2, 1, true, 2, false));
        assertThat(designs.newest().orElseThrow().getVersion()).isEqualTo(2);
    }

    @Test
    void theFirstDesignHoldsForWhatWasThereBeforeIt() {
        var designs = new SamplingDesigns(List.of(design(1, SUMMER, 1, SEED, true)));
        assertThat(designs.of("story-1", SPRING).drawn()).isTrue();
        assertThat(SamplingDesigns.NONE.of("story-1", SPRING)).isEqualTo(Draw.NONE);
    }

    @Test
    void aLargerShareOfTheSameSeedKeepsWhoWasDrawn() {
        for (var number = 0; number < 1_000; number++) {
            var id = "story-" + number;
            if (share(0.1).of(id, SPRING).drawn()) {
                assertThat(share(0.3).of(id, SPRING).drawn()).isTrue();
            }
        }
    }

    @Test
    void settingsThatCannotBeUsedAreNamed() {
        assertThatThrownBy(() -> new SampleSettings(1.5, 0, true, "short"))
                .hasMessageContainingAll("share: expected a number from 0 to 1", "coders: ", "seed: ");
        assertThat(SampleSettings.wrong(Double.NaN, 2, null))
                .extracting(SampleSettings.Wrong::field)
                .containsExactly("share");
    }

    private static SamplingDesigns share(double share) {
        return new SamplingDesigns(List.of(design(1, Instant.EPOCH, share, SEED, true)));
    }

    static SamplingDesign design(int version, Instant since, double share, String seed, boolean blind) {
        return new SamplingDesign(version, since, seed, share, 2, blind, "sam");
    }
}
