package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.figure.DimensionSets;
import org.mangomoment.search.figure.Figure;
import org.mangomoment.search.figure.HonestFigures;
import org.mangomoment.search.figure.IntervalMethod;
import org.mangomoment.search.sample.SamplingDesigns;

/// Shares of a corpus in a real index, told from the suggestions and from decisions of each kind.
class FigureCountsTest {
    private static final Instant LATER = Synthetic.NOON.plusSeconds(1_000_000);
    private static final DimensionSets DIMENSIONS = new DimensionSets(Synthetic.codebook("respect", "access"));

    private final Log log = new Log();

    @Test
    void onlyBlindDecisionsOfTheSampleCorrectAndTheOthersStandBeside(@TempDir Path folder) {
        try (var shelf = new Shelf(folder, Duration.ZERO)) {
            shelf.designs = new SamplingDesigns(List.of(design(1, Instant.EPOCH, 1), design(2, LATER, 1)));
            for (var number = 0; number < 10; number++) {
                story("early-" + number, Synthetic.NOON, true);
            }
            for (var number = 0; number < 10; number++) {
                story("late-" + number, LATER, number < 8);
            }
            // Respect is suggested for all that have suggestions. Of four blind ones, one and a half fit.
            decide("early-0", "rita", Selection.RANDOM_SAMPLE, true, "respect");
            decide("early-0", "ruben", Selection.RANDOM_SAMPLE, true, "respect");
            decide("early-1", "rita", Selection.RANDOM_SAMPLE, true, "respect");
            decide("early-1", "ruben", Selection.RANDOM_SAMPLE, true);
            decide("late-0", "rita", Selection.RANDOM_SAMPLE, true);
            decide("late-9", "rita", Selection.RANDOM_SAMPLE, true);
            // These two saw the suggestion or were picked.
            decide("early-2", "rita", Selection.RANDOM_SAMPLE, false, "respect");
            decide("early-3", "rita", Selection.UNCERTAIN, true, "respect");
            log.feed(shelf.index, 1);

            var figures = HonestFigures.of(shelf.library, shelf.designs, DIMENSIONS);
            assertThat(figures.stories()).isEqualTo(20);
            assertThat(figures.drawn()).isEqualTo(20);
            assertThat(figures.decided()).isEqualTo(6);
            assertThat(figures.sampled()).isEqualTo(4);
            assertThat(figures.figures())
                    .extracting(Figure::subject)
                    .containsExactly("eligibility", "respect", "access");

            var respect = figures.figures().get(1);
            // 10 early stories of which 1.5 of 2 fit; 8 late ones of which 0 of 1 fits; 2 without suggestions, 0 of 1.
            assertThat(respect.corrected().share()).isCloseTo(10 / 20.0 * 0.75, within(1e-9));
            assertThat(respect.corrected().method()).isEqualTo(IntervalMethod.WILSON_BY_PART);
            assertThat(respect.sampled()).isEqualTo(4);
            assertThat(respect.machine()).isEqualTo(1);
            assertThat(respect.reviewed()).isCloseTo(3 / 6.0, within(1e-9));

            assertThat(figures.figures().getFirst().corrected().share()).isEqualTo(1);
            assertThat(figures.figures().getLast().machine()).isZero();
        }
    }

    @Test
    void anEmptyCorpusHasNoFigures(@TempDir Path folder) {
        try (var shelf = new Shelf(folder, Duration.ZERO)) {
            log.feed(shelf.index, 1);
            var figures = HonestFigures.of(shelf.library, SamplingDesigns.NONE, DIMENSIONS);
            assertThat(figures.stories()).isZero();
            assertThat(figures.figures().getLast().corrected().method()).isEqualTo(IntervalMethod.NONE);
            assertThat(figures.figures().getLast().machine()).isNaN();
        }
    }

    private void story(String id, Instant receivedAt, boolean suggestions) {
        var story = Story.newBuilder(Synthetic.story(id, 1, "en", "A warm blanket"))
                .setReceivedAt(receivedAt)
                .build();
        log.add(Topics.STORIES.record(id, story));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
        if (suggestions) {
            log.add(Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)));
        }
    }

    private void decide(String id, String reviewer, Selection selection, boolean blind, String... fitting) {
        var decision = Decision.newBuilder(Synthetic.decision(id, reviewer, Synthetic.NOON, "yes", fitting))
                .setSelection(selection)
                .setBlind(blind)
                .build();
        log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
    }

    private static SamplingDesign design(int version, Instant since, double share) {
        return new SamplingDesign(version, since, "a seed of a test", share, 2, true, "settings");
    }
}
