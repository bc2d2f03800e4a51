package org.mangomoment.search.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.figure.Interval;

/// On how many stories an answer was the same as the one that it is compared with.
///
/// @param subject a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param equal   at most `answers`
public record Score(String subject, long equal, long answers) {
    /// Against the right answers, for every subject in order.
    public static List<Score> againstGold(Collection<CalibrationAnswer> given, List<String> subjects) {
        return subjects.stream()
                .map(subject -> of(subject, given, answer -> right(subject, answer)))
                .toList();
    }

    /// Against what the same reviewers had decided before, for every subject in order.
    public static List<Score> againstOneself(Collection<CalibrationAnswer> given, List<String> subjects) {
        return subjects.stream()
                .map(subject -> of(subject, given, answer -> repeated(subject, answer)))
                .toList();
    }

    /// Eligibility first, then the dimensions.
    public static List<String> subjects(List<String> dimensions) {
        return Stream.concat(Stream.of(CorpusCounts.ELIGIBILITY), dimensions.stream())
                .toList();
    }

    static Optional<Boolean> right(String subject, CalibrationAnswer given) {
        var answer = given.getAnswer();
        var right = given.getRight();
        return answer == null || right == null ? Optional.empty() : CodedAnswers.isRight(subject, answer, right);
    }

    static Optional<Boolean> repeated(String subject, CalibrationAnswer given) {
        var answer = given.getAnswer();
        var earlier = given.getEarlier();
        return answer == null || earlier == null ? Optional.empty() : CodedAnswers.repeats(subject, answer, earlier);
    }

    private static Score of(
            String subject,
            Collection<CalibrationAnswer> given,
            Function<CalibrationAnswer, Optional<Boolean>> comparison) {
        var compared = given.stream().map(comparison).flatMap(Optional::stream).toList();
        var equal = compared.stream().filter(Boolean::booleanValue).count();
        return new Score(subject, equal, compared.size());
    }

    /// All of them together.
    ///
    /// @param subject what to call it
    static Score sum(String subject, List<Score> scores) {
        return new Score(
                subject,
                scores.stream().mapToLong(Score::equal).sum(),
                scores.stream().mapToLong(Score::answers).sum());
    }

    /// The share, 0 to 1; `NaN` without answers.
    public double share() {
        return answers == 0 ? Double.NaN : (double) equal / answers;
    }

    /// Wilson's interval of the share, with 95 percent confidence; all without answers.
    public Interval interval() {
        return answers == 0 ? new Interval(0, 1) : Interval.wilson(equal, answers);
    }
}
