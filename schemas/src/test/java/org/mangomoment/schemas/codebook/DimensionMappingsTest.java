package org.mangomoment.schemas.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.SuggestionShown;

class DimensionMappingsTest {
    private static final CodebookMapping RENAMED = new CodebookMapping("access", List.of("reach"), false);
    private static final CodebookMapping MERGED = new CodebookMapping("continuity", List.of("reach"), false);
    private static final CodebookMapping SPLIT = new CodebookMapping("family", List.of("kin", "friends"), true);
    private static final CodebookMapping CHANGED = new CodebookMapping("respect", List.of("respect"), true);

    private final DimensionMappings mappings =
            new DimensionMappings(List.of(version(1), version(2, RENAMED, MERGED, SPLIT, CHANGED), version(3)));

    @Test
    void aDecisionUnderTheNewestVersionCountsAsItIs() {
        var decision = decided(2, answer("access", DimensionAnswer.ACCEPT));
        assertThat(mappings.counted(decision)).isSameAs(decision);
        assertThat(mappings.lookAgain(decided(2, answer("respect", DimensionAnswer.ACCEPT))))
                .isEmpty();
        assertThat(DimensionMappings.NONE.counted(decision)).isSameAs(decision);
    }

    @Test
    void whatIsMergedCountsForOneAndWhatFitsOnceFits() {
        var counted = mappings.counted(
                decided(1, answer("access", DimensionAnswer.REJECT), answer("continuity", DimensionAnswer.ADD)));
        assertThat(counted.getDimensions()).containsExactly(answer("reach", DimensionAnswer.ADD));
        assertThat(counted.getShown().getSuggested()).isEqualTo(Map.of("reach", 0.8));
        assertThat(counted.getEvidence()).containsExactly(new EvidenceSpan("reach", 0, 4));
        assertThat(mappings.lookAgain(counted)).isEmpty();
    }

    @Test
    void whatIsSplitCountsForNoneAndIsLookedAtAgainWhereItFitted() {
        var fitted = decided(1, answer("family", DimensionAnswer.ACCEPT));
        assertThat(mappings.counted(fitted).getDimensions()).isEmpty();
        assertThat(mappings.lookAgain(fitted)).containsExactly("family");
        assertThat(mappings.lookAgain(decided(1, answer("family", DimensionAnswer.REJECT))))
                .isEmpty();
    }

    @Test
    void whatMeansSomethingElseCountsAndIsLookedAtAgainWhateverWasAnswered() {
        var rejected = decided(1, answer("respect", DimensionAnswer.REJECT));
        assertThat(mappings.counted(rejected).getDimensions())
                .containsExactly(answer("respect", DimensionAnswer.REJECT));
        assertThat(mappings.lookAgain(rejected)).containsExactly("respect");
        assertThat(mappings.isUpToDate(rejected)).isFalse();
        assertThat(mappings.isUpToDate(decided(2, answer("respect", DimensionAnswer.REJECT))))
                .isTrue();
    }

    @Test
    void mappingsOfSeveralVersionsFollowOneAnother() {
        var chain = new DimensionMappings(List.of(
                version(1), version(2, RENAMED), version(3, new CodebookMapping("reach", List.of("entry"), false))));
        assertThat(chain.counted(decided(1, answer("access", DimensionAnswer.ACCEPT)))
                        .getDimensions())
                .containsExactly(answer("entry", DimensionAnswer.ACCEPT));
        assertThat(chain.counted(decided(2, answer("reach", DimensionAnswer.ACCEPT)))
                        .getDimensions())
                .containsExactly(answer("entry", DimensionAnswer.ACCEPT));
    }

    @Test
    void aDecisionThatSaysNoVersionWasMadeUnderTheOneOfItsTime() {
        var early = Decision.newBuilder(decided(1, answer("access", DimensionAnswer.ACCEPT)))
                .setShown(null);
        assertThat(mappings.versionOf(early.setAt(Instant.ofEpochSecond(150)).build()))
                .isEqualTo(1);
        assertThat(mappings.versionOf(early.setAt(Instant.ofEpochSecond(250)).build()))
                .isEqualTo(2);
    }

    @Test
    void aDecisionWasMadeUnderTheVersionWhoseQuestionsWereAnsweredAndNotUnderThatOfItsSuggestion() {
        var decision = Decision.newBuilder(decided(1, answer("family", DimensionAnswer.ACCEPT)))
                .setCodebookVersion(2)
                .build();
        assertThat(mappings.versionOf(decision)).isEqualTo(2);
        assertThat(mappings.lookAgain(decision)).isEmpty();
        assertThat(mappings.isUpToDate(decision)).isTrue();
        var counted = mappings.counted(decision);
        assertThat(counted.getDimensions()).containsExactly(answer("family", DimensionAnswer.ACCEPT));
        assertThat(counted.getEvidence()).isEqualTo(decision.getEvidence());
        assertThat(counted.getShown().getSuggested())
                .as("what was suggested has the names of its own version")
                .isEqualTo(Map.of("reach", 0.8));
        var late = Decision.newBuilder(decided(2)).setCodebookVersion(1).build();
        assertThat(mappings.counted(late).getEvidence()).containsExactly(new EvidenceSpan("reach", 0, 4));
    }

    private static DimensionVerdict answer(String dimension, DimensionAnswer answer) {
        return new DimensionVerdict(dimension, answer);
    }

    private static Decision decided(int version, DimensionVerdict... answers) {
        return Decision.newBuilder()
                .setDecisionId("one")
                .setStoryId("story")
                .setStoryVersion(1)
                .setReviewer("rita")
                .setAct(DecisionAct.DECIDE)
                .setDimensions(Arrays.asList(answers))
                .setShown(new SuggestionShown("cues", version, Map.of("access", 0.8, "continuity", 0.6), null))
                .setEvidence(List.of(new EvidenceSpan("access", 0, 4), new EvidenceSpan("family", 5, 9)))
                .setAt(Instant.ofEpochSecond(100))
                .build();
    }

    private static Codebook version(int version, CodebookMapping... mappings) {
        return Codebook.newBuilder(CodebookFile.bundled())
                .setVersion(version)
                .setPublishedAt(Instant.ofEpochSecond(100L * version))
                .setMappings(Arrays.asList(mappings))
                .build();
    }
}
