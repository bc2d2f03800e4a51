package org.mangomoment.search.calibration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.StudyCalendar;

/// The checks of a month: how often answers were right, and how often the same as before. Every subject of
/// every story is one answer; answers on one story hang together, so these shares have no interval.
///
/// @param checks  answered
/// @param gold    against the right answers
/// @param oneself against the reviewers' own earlier decisions
public record MonthScore(YearMonth month, long checks, Score gold, Score oneself) {
    /// Every month in which there was a check, the oldest first.
    public static List<MonthScore> of(Collection<CalibrationAnswer> given, List<String> subjects) {
        var months = new TreeMap<YearMonth, List<CalibrationAnswer>>();
        given.forEach(answer -> months.computeIfAbsent(
                        YearMonth.from(StudyCalendar.dayOf(answer.getAt())), _ -> new ArrayList<>())
                .add(answer));
        return months.entrySet().stream()
                .map(month -> new MonthScore(
                        month.getKey(),
                        month.getValue().size(),
                        Score.sum("gold", Score.againstGold(month.getValue(), subjects)),
                        Score.sum("oneself", Score.againstOneself(month.getValue(), subjects))))
                .toList();
    }
}
