package org.mangomoment.classifier.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueSuggesterTest {

    private final CueSuggester suggester = new CueSuggester(TestCodebook.CODEBOOK, TestCodebook.NO_LEMMAS);

    @Test
    void aCueAddsItsWeightToThePriorsLogOdds() {
        var comfort = dimension("He ran me a bath.", "comfort");
        assertThat(comfort.score()).isEqualTo(1 / (1 + Math.exp(-(Math.log(0.25) + 1.5))), within(1e-12));
        assertThat(comfort.suggested()).isTrue();
    }

    @Test
    void evidencePointsAtTheWordsThatMatched() {
        var text = "She fetched a warm, soft blanket for me.";
        assertThat(dimension(text, "comfort").evidence()).singleElement().satisfies(evidence -> {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("warm, soft blanket");
            assertThat(evidence.cue()).isEqualTo("warm blanket");
            assertThat(evidence.contribution()).isEqualTo(2.0);
        });
    }

    @Test
    void aCueWithThreeWordsBetweenIsNotFound() {
        assertThat(dimension("A warm and very soft blanket.", "comfort").evidence())
                .extracting(Evidence::cue)
                .containsExactly("blanket");
    }

    @Test
    void aCueDoesNotReachIntoTheNextSentence() {
        assertThat(dimension("It was warm. Blanket after blanket.", "comfort").evidence())
                .extracting(Evidence::cue)
                .containsExactly("blanket");
    }

    @Test
    void aCueThatRepeatsCountsOnce() {
        assertThat(dimension("A bath, a bath and a bath.", "comfort").evidence())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was no bath.",
                "I didn't get a bath.",
                "Never a warm bath.",
                "They left me without a bath."
            })
    void aNegationShortlyBeforeTurnsACueOff(String text) {
        assertThat(dimension(text, "comfort").evidence()).isEmpty();
        assertThat(dimension(text, "comfort").score()).isEqualTo(0.2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Not only a bath.", "I could not sleep. Bath time came.", "No one else on the ward had a bath."})
    void aNegationElsewhereLeavesItOn(String text) {
        assertThat(dimension(text, "comfort").evidence()).hasSize(1);
    }

    @Test
    void dutchIsReadWithDutchCues() {
        assertThat(suggester
                        .suggest("Een warme... warm deken.", "nl")
                        .dimensions()
                        .getFirst()
                        .dimension())
                .isEqualTo("comfort");
        assertThat(suggester.suggest("A bath.", "nl").dimensions()).noneMatch(SuggestedDimension::suggested);
    }

    @Test
    void anotherLanguageIsReadWithEveryCue() {
        var suggested = suggester.suggest("warm deken, daughter", "fr").dimensions();
        assertThat(suggested).allMatch(d -> d.evidence().size() == 1);
    }

    @Test
    void aStoryWithoutCuesFitsNoneAndScoresThePrior() {
        var suggested = suggester.suggest("[NAME 1] smiled.", "en").dimensions();
        assertThat(suggested).extracting(SuggestedDimension::dimension).containsExactly("comfort", "family");
        assertThat(suggested).noneMatch(SuggestedDimension::suggested);
    }

    @Test
    void aPlaceholderIsNoWord() {
        assertThat(dimension("[BATH 1]", "comfort").evidence()).isEmpty();
    }

    @Test
    void aReasonAgainstTurnsEligibilityToNo() {
        var eligibility =
                suggester.suggest("A wish foundation flew us in.", "en").eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.NO);
        assertThat(eligibility.reason()).isEqualTo("planned-event");
        assertThat(eligibility.evidence())
                .singleElement()
                .satisfies(e -> assertThat(e.contribution()).isEqualTo(-4));
    }

    @Test
    void betweenYesAndNoItIsUnclearWithTheStrongestReason() {
        var eligibility =
                suggester.suggest("A complaint, and a celebrity.", "en").eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(eligibility.reason()).isEqualTo("complaint");
    }

    @Test
    void aMomentSpeaksForYes() {
        var eligibility = suggester.suggest("It was a small gesture.", "en").eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.YES);
        assertThat(eligibility.reason()).isNull();
        assertThat(eligibility.score()).isGreaterThan(0.9);
    }

    @Test
    void anEmptyTextIsAnsweredWithThePriors() {
        assertThat(suggester.suggest("", "en").eligibility().score()).isEqualTo(0.9, within(1e-12));
    }

    private SuggestedDimension dimension(String text, String id) {
        return suggester.suggest(text, "en").dimensions().stream()
                .filter(d -> d.dimension().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
