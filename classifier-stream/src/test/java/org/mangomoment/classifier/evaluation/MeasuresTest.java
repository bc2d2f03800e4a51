package org.mangomoment.classifier.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.Verdict;

class MeasuresTest {

    /// Four dimensions with scores in this order; from 0.5 on they are suggested.
    private static Judged judged(String story, Set<String> gold, double a, double b, double c, double d) {
        var ranking = new ArrayList<SuggestedDimension>();
        var scores = List.of(a, b, c, d);
        for (int i = 0; i < 4; i++)
            ranking.add(new SuggestedDimension(String.valueOf((char) ('a' + i)), scores.get(i), 0.5, List.of()));
        ranking.sort(SuggestedDimension.HIGHEST_FIRST);
        return Judged.severalMayFit(story, gold, ranking);
    }

    private static final List<Judged> THREE = List.of(
            judged("1", Set.of("a"), 0.9, 0.6, 0.1, 0.1),
            judged("2", Set.of("a", "d"), 0.2, 0.8, 0.3, 0.1),
            judged("3", Set.of(), 0.1, 0.1, 0.1, 0.2));

    @Test
    void precisionRecallAndF1AreReckonedByHand() {
        var measures = Measures.of(THREE);
        assertThat(measures.microPrecision()).isEqualTo(1.0);
        assertThat(measures.microRecall()).isEqualTo(1 / 3.0);
        assertThat(measures.microF1()).isEqualTo(0.5);
        assertThat(measures.macroF1()).isEqualTo((2 / 3.0 + 0) / 2, within(1e-12));
    }

    @Test
    void rightFirstLooksAtStoriesWithADimensionOnly() {
        assertThat(Measures.of(THREE).rightFirst()).isEqualTo(0.5);
    }

    @Test
    void allInFirstThreeWantsEveryDimensionAndTheShareCountsThem() {
        assertThat(Measures.of(THREE).allInFirstThree()).isEqualTo(0.5);
        assertThat(Measures.of(THREE).shareInFirstThree()).isEqualTo(0.75);
    }

    @Test
    void aStoryThatFitsNoneIsExactWhenNothingIsSuggested() {
        assertThat(Measures.of(THREE).exact()).isEqualTo(1 / 3.0);
    }

    @Test
    void averagePrecisionFollowsTheOrderOfScores() {
        assertThat(DimensionMeasures.of(THREE, "a").averagePrecision()).isEqualTo(1.0);
        assertThat(DimensionMeasures.of(THREE, "d").averagePrecision()).isEqualTo(1 / 3.0);
    }

    @Test
    void whereOneFitsTheFirstIsTheAnswer() {
        var one = Judged.oneFits(
                "4", Set.of("c"), judged("4", Set.of("c"), 0.1, 0.1, 0.3, 0.2).ranking());
        assertThat(Measures.of(List.of(one)).exact()).isEqualTo(1);
    }

    @Test
    void confusionsNameWhatWasSuggestedInstead() {
        assertThat(Confusion.commonest(THREE)).containsExactly(new Confusion("a", "b", 1), new Confusion("d", "b", 1));
    }

    @Test
    void calibrationIsPerfectWhenScoresAreShares() {
        var half = judged("5", Set.of("a", "b"), 0.5, 0.5, 0.5, 0.5);
        assertThat(Calibration.error(List.of(half))).isEqualTo(0, within(1e-12));
        assertThat(Calibration.error(List.of(judged("6", Set.of(), 1, 1, 1, 1))))
                .isEqualTo(1);
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameEveryTime() {
        var many = new ArrayList<Judged>();
        for (int i = 0; i < 60; i++) many.add(judged("s" + i, Set.of(i % 3 == 0 ? "a" : "b"), 0.9, 0.1, 0.2, 0.3));
        var interval = requireNonNull(intervals(many).get("rightFirst"));
        assertThat(Measures.of(many).rightFirst()).isBetween(interval.from(), interval.to());
        assertThat(interval.to() - interval.from()).isBetween(0.1, 0.4);
        assertThat(intervals(many)).isEqualTo(intervals(many));
    }

    @Test
    void theTextNamesEveryFigure() {
        assertThat(EvaluationText.of(Evaluation.of(THREE, List.of(), new Evaluation.Timing(1, 2))))
                .contains("micro-F1", "0.500", "right first", "all in first three", "calibration error", "decided");
    }

    @Test
    void eligibilityIsMeasuredByHowWellNoIsFound() {
        var judged = List.of(
                new JudgedEligibility("1", Verdict.NO, Verdict.NO),
                new JudgedEligibility("2", Verdict.NO, Verdict.UNCLEAR),
                new JudgedEligibility("3", Verdict.YES, Verdict.NO),
                new JudgedEligibility("4", Verdict.YES, Verdict.YES));
        var measures = requireNonNull(EligibilityMeasures.of(judged));
        assertThat(measures.none()).isEqualTo(2);
        assertThat(measures.precisionOfNo()).isEqualTo(0.5);
        assertThat(measures.recallOfNo()).isEqualTo(0.5);
        assertThat(measures.unclear()).isEqualTo(0.25);
        assertThat(measures.intervals()).containsOnlyKeys("precisionOfNo", "recallOfNo", "f1OfNo");
        assertThat(EvaluationText.of(Evaluation.of(THREE, judged, new Evaluation.Timing(1, 2))))
                .contains("no Mangomoment: 2 of 4", "recall of no");
        assertThat(EligibilityMeasures.of(List.of())).isNull();
    }

    @Test
    void storiesThatAreNoMomentAreMeasuredAlone() {
        var judged = List.of(
                new JudgedEligibility("1", Verdict.NO, Verdict.NO),
                new JudgedEligibility("2", Verdict.NO, Verdict.YES));
        var evaluation = Evaluation.of(List.of(), judged, new Evaluation.Timing(0, 1));
        assertThat(evaluation.intervals()).isEmpty();
        assertThat(requireNonNull(evaluation.eligibility()).recallOfNo()).isEqualTo(0.5);
        assertThat(EvaluationText.of(evaluation))
                .contains("of dimensions nothing is measured", "no Mangomoment: 2 of 2", "2 judgements")
                .doesNotContain("micro-F1", "AP");
    }

    private static Map<String, Interval> intervals(List<Judged> judged) {
        return Bootstrap.intervals(judged, Judged::story, Measures::of, Measures.FIGURES);
    }
}
