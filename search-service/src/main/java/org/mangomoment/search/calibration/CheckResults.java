package org.mangomoment.search.calibration;

import java.util.Collection;
import java.util.List;
import org.mangomoment.schemas.CalibrationAnswer;

/// What checks come to.
///
/// @param checks    answered
/// @param reviewers who answered them
/// @param gold      against the right answers, by subject
/// @param oneself   against own earlier decisions, by subject
/// @param months    drift
public record CheckResults(
        long checks, long reviewers, List<Score> gold, List<Consistency> oneself, List<MonthScore> months) {
    public CheckResults {
        gold = List.copyOf(gold);
        oneself = List.copyOf(oneself);
        months = List.copyOf(months);
    }

    /// @param dimensions ids, in the order in which they are reported
    public static CheckResults of(Collection<CalibrationAnswer> given, List<String> dimensions) {
        var subjects = Score.subjects(dimensions);
        return new CheckResults(
                given.size(),
                given.stream().map(CalibrationAnswer::getReviewer).distinct().count(),
                Score.againstGold(given, subjects),
                Consistency.of(given, subjects),
                MonthScore.of(given, subjects));
    }
}
