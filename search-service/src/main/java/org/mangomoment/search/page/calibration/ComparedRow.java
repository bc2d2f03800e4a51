package org.mangomoment.search.page.calibration;

import java.util.List;
import java.util.Objects;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.calibration.CodedAnswers;
import org.mangomoment.search.calibration.Score;
import org.mangomoment.search.figure.CorpusCounts;

/// What a reviewer answered on a subject beside the right answer.
///
/// @param subject a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param given   a label as in a coding; empty when it was left open
/// @param right   the same
/// @param equal   whether the answer is right; true when there is no right one
public record ComparedRow(String subject, List<String> given, List<String> right, boolean equal) {
    public ComparedRow {
        given = List.copyOf(given);
        right = List.copyOf(right);
    }

    /// One for each subject.
    ///
    /// @param dimensions ids, in order
    static List<ComparedRow> of(CalibrationAnswer answer, List<String> dimensions) {
        var nothing = CodedAnswer.newBuilder().build();
        var given = Objects.requireNonNullElse(answer.getAnswer(), nothing);
        var right = Objects.requireNonNullElse(answer.getRight(), nothing);
        return Score.subjects(dimensions).stream()
                .map(subject -> new ComparedRow(
                        subject,
                        label(subject, given),
                        label(subject, right),
                        CodedAnswers.isRight(subject, given, right).orElse(true)))
                .toList();
    }

    private static List<String> label(String subject, CodedAnswer answer) {
        var verdict = answer.getVerdict();
        if (subject.equals(CorpusCounts.ELIGIBILITY)) {
            return verdict == null ? List.of() : List.of(Words.of(verdict));
        }
        return List.of(answer.getFitting().contains(subject) ? "fits" : "does-not");
    }
}
