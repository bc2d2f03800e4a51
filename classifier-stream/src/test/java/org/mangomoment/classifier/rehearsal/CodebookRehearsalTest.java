package org.mangomoment.classifier.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.learning.Taught;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;
import org.mangomoment.schemas.codebook.CodebookComparison;
import org.mangomoment.schemas.codebook.CodebookFile;

class CodebookRehearsalTest {
    /// Suggests comfort by "guitar", and knows no family.
    private static final CueSuggester THEN =
            new CueSuggester(Codebook.parse("""
                    {"version": 2, "dimensions": [
                       {"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": [{"phrase": "guitar", "weight": 3}]}},
                       {"id": "respect", "prior": 0.2, "cues": {"nl": [], "en": []}}],
                     "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                    """), new Lemmatizers(word -> word, word -> word));

    private static final List<CodebookChange> CHANGES = List.of(
            new CodebookChange(Kind.DIMENSION_REMOVED, "family", ""),
            new CodebookChange(Kind.MEANING, "respect", "definition"));

    private final CodebookRehearsal rehearsal = new CodebookRehearsal(CHANGES, THEN, 10);

    @Test
    void aStoryForWhichNothingChangesIsCountedOnly() {
        var story = taught("There was a guitar.");
        rehearsal.add(story.story(), now(EligibilityAnswer.YES, "comfort"), List.of());
        var result = rehearsal.result();
        assertThat(result.counts().stories()).isEqualTo(1);
        assertThat(result.changed()).isEmpty();
        assertThat(result.dimensions()).containsExactly(new Rehearsed.Dimension("comfort", 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsSuggestedMoreAndLessIsTold() {
        rehearsal.add(taught("There was a guitar.").story(), now(EligibilityAnswer.NO, "family"), List.of());
        var result = rehearsal.result();
        assertThat(result.counts().otherDimensions()).isEqualTo(1);
        assertThat(result.counts().otherEligibility()).isEqualTo(1);
        var change = result.changed().getFirst();
        assertThat(change.more()).containsExactly("comfort");
        assertThat(change.fewer()).containsExactly("family");
        assertThat(result.models()).containsExactly("trained-x");
        assertThat(result.model()).isEqualTo("cues-2");
    }

    @Test
    void decisionsOfADroppedDimensionAndUnderAnotherDefinitionAreTold() {
        var story = taught("There was nothing.");
        var decision = story.decision("anna", 1, false, Set.of("family"));
        rehearsal.add(story.story(), now(EligibilityAnswer.YES), List.of(decision));
        var result = rehearsal.result();
        assertThat(result.counts().otherDimensions()).isZero();
        var change = result.changed().getFirst();
        assertThat(change.dropped()).containsExactly("family");
        // Anna said that respect does not fit; under another definition it may.
        assertThat(change.lookAgain()).containsExactly("respect");
        assertThat(result.dimensions())
                .containsExactly(
                        new Rehearsed.Dimension("family", 0, 0, 0, 0, 1, 1, 0),
                        new Rehearsed.Dimension("respect", 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void aStoryThatHasNoSuggestionsYetHasNoOtherEligibility() {
        rehearsal.add(taught("There was nothing.").story(), null, List.of());
        assertThat(rehearsal.result().changed()).isEmpty();
    }

    @Test
    void ofManyStoriesTheFirstAreToldAndAllAreCounted() {
        for (int number = 0; number < 12; number++) {
            rehearsal.add(taught("There was a guitar.").story(), now(EligibilityAnswer.YES, "family"), List.of());
        }
        assertThat(rehearsal.result().changed()).hasSize(10);
        assertThat(rehearsal.result().counts()).isEqualTo(new Rehearsed.Counts(12, 12, 0, 12));
    }

    /// What is new is a codebook beside the first: it is suggested, and no earlier decision has to be looked at again.
    @Test
    void aCodebookBesideTheFirstIsSuggestedAndNoDecisionIsTouched() {
        var before = CodebookFile.read("""
                {"version": 1, "dimensions": [{"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": []}}],
                 "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                """);
        var after = CodebookFile.read("""
                {"version": 2, "dimensions": [
                   {"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": []}},
                   {"id": "music", "codebook": "model", "section": "causes", "prior": 0.2,
                    "cues": {"nl": [], "en": [{"phrase": "guitar", "weight": 3}]}}],
                 "beside": [{"id": "model", "title": {"nl": "Model", "en": "Model"},
                   "sections": [{"id": "causes", "label": {"nl": "Oorzaken", "en": "Causes"}}]}],
                 "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                """);
        var trial = new CodebookRehearsal(
                CodebookComparison.between(before, after),
                new CueSuggester(Codebook.of(after), new Lemmatizers(word -> word, word -> word)),
                10);
        var story = taught("There was a guitar.");
        var decision = story.decision("anna", 1, false, Set.of("comfort"));
        trial.add(story.story(), now(EligibilityAnswer.YES), List.of(decision));
        assertThat(trial.result().changes())
                .extracting(CodebookChange::kind)
                .contains(Kind.CODEBOOK_ADDED, Kind.DIMENSION_ADDED);
        var change = trial.result().changed().getFirst();
        assertThat(change.more()).containsExactly("music");
        assertThat(change.dropped()).isEmpty();
        assertThat(change.lookAgain()).isEmpty();
    }

    private static Taught taught(String text) {
        return new Taught("story-1", text, Set.of(), "yes");
    }

    private static SuggestedNow now(EligibilityAnswer eligibility, String... suggested) {
        return SuggestedNow.of(new Suggestions(
                "story-1",
                1L,
                "trained-x",
                1,
                new EligibilitySuggestion(eligibility, 0.9, null, List.of()),
                List.of(suggested).stream()
                        .map(id -> new DimensionSuggestion(id, 0.9, 0.5, true, List.of()))
                        .toList(),
                Instant.EPOCH));
    }
}
