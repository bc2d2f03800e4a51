package org.mangomoment.classifier.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueSuggesterTest {

    private final CueSuggester suggester = new CueSuggester(TestCodebook.CODEBOOK, TestCodebook.NO_LEMMAS);

    @Test
    void aCueRaisesTheScoreAsTheCodebookSays() {
        var comfort = dimension("He ran me a bath.", "comfort");
        double logOdds = 0.5 * Math.log(0.25) + 0.7 * (6 * (1 - Math.exp(-1.5 / 6)) - 0.5);
        assertThat(comfort.score()).isEqualTo(1 / (1 + Math.exp(-logOdds)), within(1e-12));
        assertThat(comfort.suggested()).isFalse();
    }

    @Test
    void contributionsAddUpToWhatCuesChange() {
        var text = "A warm blanket after my bath. My daughter came. Another bath.";
        var comfort = dimension(text, "comfort");
        double without = 0.5 * Math.log(0.25) - 0.7 * (0.5 + 0.25 * Math.log(3) / Math.log(2));
        assertThat(LogOdds.of(comfort.score()) - without).isEqualTo(CueSum.total(comfort.evidence()), within(1e-9));
    }

    @Test
    void evidencePointsAtTheWordsThatMatched() {
        var text = "She fetched a warm, soft blanket for me.";
        assertThat(dimension(text, "comfort").evidence()).singleElement().satisfies(evidence -> {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("warm, soft blanket");
            assertThat(evidence.cue()).isEqualTo("warm blanket");
            assertThat(evidence.contribution()).isPositive();
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
                "There was no celebrity at all that day.",
                "He wasn't a celebrity, just a kind man.",
                "Never did a celebrity walk into our ward.",
                "It happened without any celebrity on the ward."
            })
    void aNegationShortlyBeforeTurnsACueAgainstOff(String text) {
        assertThat(suggester.suggest(text, "en").eligibility().evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not only a celebrity came, her whole choir came.",
                "I could not sleep. Celebrity programmes helped me to.",
                "Nobody else on that ward saw the celebrity arrive there."
            })
    void aNegationElsewhereLeavesItOn(String text) {
        assertThat(suggester.suggest(text, "en").eligibility().evidence()).hasSize(1);
    }

    @Test
    void aNegatedWordIsStillWhatADimensionIsAbout() {
        assertThat(dimension("There was no bath.", "comfort").evidence()).hasSize(1);
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
    void aStoryWithoutCuesFitsNoneInTheOrderOfThePriors() {
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
        var eligibility = suggester
                .suggest("A wish foundation flew us in by plane, and a complaint, and a celebrity was there.", "en")
                .eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.NO);
        assertThat(eligibility.reason()).isEqualTo("planned-event");
        assertThat(eligibility.evidence())
                .extracting(Evidence::cue)
                .containsExactlyInAnyOrder("wish foundation", "celebrity");
        assertThat(eligibility.evidence()).allMatch(e -> e.contribution() < 0);
    }

    @Test
    void betweenYesAndNoItIsUnclearWithTheStrongestReason() {
        var eligibility = suggester
                .suggest("The wish foundation had come by for a complaint. It rained. It was a small gesture.", "en")
                .eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(eligibility.reason()).isEqualTo("planned-event");
    }

    @Test
    void aFewWordsAreNoStory() {
        var eligibility = suggester.suggest("Thanks a lot.", "en").eligibility();
        assertThat(eligibility.verdict()).isNotEqualTo(Verdict.YES);
        assertThat(eligibility.reason()).isEqualTo("no-story");
    }

    @Test
    void aMomentSpeaksForYes() {
        var eligibility = suggester
                .suggest("It was a small gesture that I will never forget.", "en")
                .eligibility();
        assertThat(eligibility.verdict()).isEqualTo(Verdict.YES);
        assertThat(eligibility.reason()).isNull();
        assertThat(eligibility.score()).isGreaterThan(0.7);
    }

    @Test
    void wordsInAnotherSenseAreNoEvidence() {
        var sensed = new CueSuggester(TestCodebook.SENSED, TestCodebook.NO_LEMMAS);
        var text = "Her wound dressing stuck. His wound dressing too. A dressing gown was dressing enough.";
        var evidence = sensed.suggest(text, "en").dimensions().getFirst().evidence();
        assertThat(evidence).singleElement().satisfies(found -> {
            assertThat(found.cue()).isEqualTo("dressing");
            assertThat(text.substring(0, found.start())).endsWith("A ");
        });
    }

    @Test
    void aPlannedEventStaysOneHoweverTouching() {
        var sensed = new CueSuggester(TestCodebook.SENSED, TestCodebook.NO_LEMMAS);
        var event = sensed.suggest("She wept at the annual gala: a small gesture, a celebrity, a cheque.", "en");
        assertThat(event.eligibility().verdict()).isEqualTo(Verdict.NO);
        var complaint = sensed.suggest("She wept at the complaint: a small gesture, after all the anger.", "en");
        assertThat(complaint.eligibility().verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void aTextThatTellsOfNobodyIsHardlyAMoment() {
        var sensed = new CueSuggester(TestCodebook.SENSED, TestCodebook.NO_LEMMAS);
        var nobody = sensed.suggest("All was fine and in order on the ward that I was on.", "en");
        assertThat(nobody.eligibility().verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(nobody.eligibility().reason()).isEqualTo("no-story");
        var someone = sensed.suggest("All was fine and in order on the ward that she was on.", "en");
        assertThat(someone.eligibility().verdict()).isEqualTo(Verdict.YES);
        var complaint = sensed.suggest("A complaint about the anger on the ward that I was on.", "en");
        assertThat(complaint.eligibility().verdict()).isEqualTo(Verdict.NO);
        assertThat(complaint.eligibility().reason()).isEqualTo("complaint");
    }

    @Test
    void aCueThatNamesAClassFindsEachOfItsWords() {
        var classed = new CueSuggester(TestCodebook.CLASSED, TestCodebook.NO_LEMMAS);
        var found = classed.suggest("My son brought warm soup, and toast. A relative brought food.", "en")
                .dimensions();
        assertThat(found).extracting(SuggestedDimension::dimension).containsExactly("family", "comfort");
        assertThat(found.getFirst().evidence()).extracting(Evidence::cue).containsExactly("<relative> brought <food>");
        assertThat(found.getLast().evidence()).extracting(Evidence::start).containsExactly(20);
    }

    @Test
    void aRareDimensionThatSomethingSpeaksForComesBeforeACommonOneThatNothingSpeaksFor() {
        var classed = new CueSuggester(TestCodebook.CLASSED, TestCodebook.NO_LEMMAS);
        assertThat(classed.suggest("She came for a visit.", "en").dimensions())
                .extracting(SuggestedDimension::dimension)
                .containsExactly("family", "comfort");
        assertThat(classed.suggest("She came.", "en").dimensions())
                .extracting(SuggestedDimension::dimension)
                .containsExactly("comfort", "family");
    }

    @Test
    void anEmptyTextIsAnswered() {
        assertThat(suggester.suggest("", "en").eligibility().reason()).isEqualTo("no-story");
    }

    private SuggestedDimension dimension(String text, String id) {
        return suggester.suggest(text, "en").dimensions().stream()
                .filter(d -> d.dimension().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
