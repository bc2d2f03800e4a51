package org.mangomoment.search.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// Answers with the suggestion in sight beside answers without.
class SuggestionEffectsTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final Instant LATER = Synthetic.NOON.plusSeconds(60);

    private final List<StoryView> stories = new ArrayList<>();

    /// Newcombe 1998, table II, column (a), method 10: 56 of 70 and 48 of 80.
    @Test
    void theIntervalOfADifferenceEqualsNewcombes() {
        var interval = new Rate(56, 70).minus(new Rate(48, 80));
        assertThat(interval.from()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.to()).isCloseTo(0.3339, within(5e-5));
        assertThatThrownBy(() -> Rate.NONE.minus(new Rate(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersWithAndWithoutTheSuggestionStandApartByWhatWasSuggested() {
        add("a", decision("a", "rita", Synthetic.NOON, true, "yes"));
        add("b", decision("b", "rita", Synthetic.NOON, true, "yes", "respect"));
        add("c", decision("c", "rita", Synthetic.NOON, false, "yes", "respect"));
        add(
                "d",
                decision("d", "rita", Synthetic.NOON, false, "no", "access"),
                decision("d", "ruben", Synthetic.NOON, false, "yes", "respect"));

        var respect = effect("respect");
        assertThat(respect.suggested()).isEqualTo(new AidedAnswers(new Rate(1, 2), new Rate(2, 3)));
        assertThat(respect.notSuggested()).isEqualTo(AidedAnswers.NONE);
        assertThat(respect.suggested().difference()).isCloseTo(1.0 / 6, within(1e-9));
        var access = effect("access");
        assertThat(access.notSuggested()).isEqualTo(new AidedAnswers(new Rate(0, 2), new Rate(1, 3)));
        assertThat(effect("eligibility").suggested().aided()).isEqualTo(new Rate(2, 3));

        assertThat(of().acceptance())
                .containsExactly(
                        new Acceptance("eligibility", "cues-1", new Rate(2, 3)),
                        new Acceptance("respect", "cues-1", new Rate(2, 3)));
    }

    @Test
    void whoAnswersAgainWithTheSuggestionInSightIsCountedAsRevisedAndNotAsAided() {
        var blind = decision("a", "rita", Synthetic.NOON, true, "yes", "access");
        var seen = decision("a", "rita", LATER, false, "yes", "respect");
        add("a", blind, Synthetic.undo(blind, Synthetic.NOON.plusSeconds(30)), seen);
        for (var subject : List.of("respect", "access")) {
            var effect = effect(subject);
            assertThat(effect.revised()).isEqualTo(1);
            assertThat(effect.towards()).as(subject).isEqualTo(1);
            assertThat(effect.away()).isZero();
        }
        assertThat(effect("respect").suggested()).isEqualTo(new AidedAnswers(new Rate(0, 1), Rate.NONE));
        assertThat(effect("eligibility").towards()).isZero();
        assertThat(of().acceptance()).isEmpty();
    }

    @Test
    void aSlipThatWasTakenBackCountsForNothing() {
        var slip = decision("a", "rita", Synthetic.NOON, true, "yes", "access");
        add("a", slip, Synthetic.undo(slip, LATER));
        assertThat(effect("respect")).isEqualTo(SuggestionEffect.none("respect"));
    }

    @Test
    void aDecisionThatWasCarriedOverJudgesNoSuggestion() {
        var carried = Decision.newBuilder(decision("a", "rita", Synthetic.NOON, false, "yes", "respect"))
                .setCarriedFrom(new CarriedFrom("zero", "a decision", 1L))
                .build();
        add("a", carried);
        assertThat(effect("respect")).isEqualTo(SuggestionEffect.none("respect"));
        assertThat(of().acceptance()).isEmpty();
    }

    private void add(String id, Decision... acts) {
        stories.add(new StoryView(Synthetic.story(id, 1, "en", "A warm blanket"), null, null, List.of(acts)));
    }

    private static Decision decision(
            String id, String reviewer, Instant at, boolean blind, String verdict, String... fitting) {
        return Decision.newBuilder(Synthetic.decision(id, reviewer, at, verdict, fitting))
                .setBlind(blind)
                .setShown(new SuggestionShown("cues-1", 1, Map.of("respect", 0.8), EligibilityAnswer.YES))
                .build();
    }

    private SuggestionEffect effect(String subject) {
        return of().effects().stream()
                .filter(effect -> effect.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private SuggestionEffects of() {
        return SuggestionEffects.of(
                new Corpus() {
                    @Override
                    public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
                        return new CorpusCounts(0, 0, Map.of(), Map.of(), 0, List.of());
                    }

                    @Override
                    public List<StoryView> codedByMany() {
                        return List.of();
                    }

                    @Override
                    public void eachDecided(Consumer<StoryView> each) {
                        stories.forEach(each);
                    }
                },
                new DimensionSets(Synthetic.codebook("respect", "access")));
    }
}
