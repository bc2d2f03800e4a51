package org.mangomoment.search.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.search.Synthetic;

/// What answers come to against the right ones and against earlier ones, worked out by hand.
class ScoreTest {
    private static final List<String> SUBJECTS = Score.subjects(List.of("respect", "family"));

    private final List<CalibrationAnswer> given = new ArrayList<>();

    @Test
    void aDimensionIsRightWhenItFitsInBothOrInNeither() {
        answer(coded(EligibilityAnswer.YES, "respect"), coded(EligibilityAnswer.YES, "family"), null);
        answer(coded(EligibilityAnswer.NO), coded(EligibilityAnswer.YES, "family"), null);
        answer(coded(null, "family"), coded(EligibilityAnswer.YES, "family"), null);
        assertThat(Score.againstGold(given, SUBJECTS))
                .containsExactly(new Score("eligibility", 1, 3), new Score("respect", 2, 3), new Score("family", 1, 3));
    }

    @Test
    void whatTheRightAnswerLeavesOpenCountsNowhere() {
        answer(coded(EligibilityAnswer.YES), coded(null), null);
        answer(null, coded(EligibilityAnswer.YES), null);
        assertThat(Score.againstGold(given, SUBJECTS).getFirst()).isEqualTo(new Score("eligibility", 0, 0));
        assertThat(Score.againstGold(given, SUBJECTS).get(1)).isEqualTo(new Score("respect", 1, 1));
    }

    /// R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998: 81 of 263.
    @Test
    void theIntervalIsWilsons() {
        assertThat(new Score("respect", 81, 263).interval().from()).isCloseTo(0.2553, within(0.0001));
        assertThat(new Score("respect", 81, 263).interval().to()).isCloseTo(0.3662, within(0.0001));
        assertThat(new Score("respect", 0, 0).interval().to()).isEqualTo(1);
    }

    /// 4 fit both times, 1 only before, 2 only now, 3 never: 0.7 are the same, 0.5 would be by chance.
    @Test
    void consistencyTakesOffWhatChanceGives() {
        var yes = coded(EligibilityAnswer.YES, "respect");
        var no = coded(EligibilityAnswer.YES);
        times(4, yes, yes);
        times(1, no, yes);
        times(2, yes, no);
        times(3, no, no);
        var respect = Consistency.of(given, SUBJECTS).get(1);
        assertThat(respect.score()).isEqualTo(new Score("respect", 7, 10));
        assertThat(respect.kappa()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void withoutEarlierDecisionsThereIsNoConsistency() {
        answer(coded(EligibilityAnswer.YES), coded(EligibilityAnswer.YES), null);
        assertThat(Consistency.of(given, SUBJECTS))
                .allSatisfy(row -> assertThat(row.kappa()).isNaN())
                .allSatisfy(row -> assertThat(row.score().answers()).isZero());
    }

    @Test
    void monthsFollowEachOtherAndCountEveryAnswer() {
        var right = coded(EligibilityAnswer.YES, "respect");
        given.add(check(right, right, null, "2026-04-30T21:59:00Z"));
        given.add(check(coded(EligibilityAnswer.YES, "respect", "family"), right, null, "2026-04-30T22:00:00Z"));
        assertThat(MonthScore.of(given, SUBJECTS))
                .extracting(
                        MonthScore::month,
                        month -> month.gold().equal(),
                        month -> month.gold().answers())
                .containsExactly(tuple(YearMonth.of(2026, 4), 3L, 3L), tuple(YearMonth.of(2026, 5), 2L, 3L));
    }

    private void times(int many, CodedAnswer now, CodedAnswer before) {
        for (var time = 0; time < many; time++) {
            answer(now, null, before);
        }
    }

    private void answer(@Nullable CodedAnswer answer, @Nullable CodedAnswer right, @Nullable CodedAnswer earlier) {
        given.add(check(answer, right, earlier, "2026-03-01T12:00:00Z"));
    }

    private CalibrationAnswer check(
            @Nullable CodedAnswer answer, @Nullable CodedAnswer right, @Nullable CodedAnswer earlier, String at) {
        return CalibrationAnswer.newBuilder()
                .setAnswerId("check-" + given.size())
                .setStoryId("story-" + given.size())
                .setReviewer("rita")
                .setOccasion(CalibrationOccasion.CHECK)
                .setStoryVersion(1)
                .setAnswer(answer)
                .setRight(right)
                .setEarlier(earlier)
                .setEarlierAt(earlier == null ? null : Synthetic.NOON)
                .setAt(Instant.parse(at))
                .build();
    }

    private static CodedAnswer coded(@Nullable EligibilityAnswer verdict, String... fitting) {
        return new CodedAnswer(verdict, null, List.of(fitting));
    }
}
