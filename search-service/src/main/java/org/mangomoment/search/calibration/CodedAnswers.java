package org.mangomoment.search.calibration;

import java.util.Optional;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.story.Verdicts;

/// Answers on a story, and whether two say the same. A subject is a dimension's id, or
/// [CorpusCounts#ELIGIBILITY]; a dimension that an answer does not name does not fit.
public final class CodedAnswers {
    private CodedAnswers() {}

    /// What a decision answers.
    public static CodedAnswer of(Decision decision) {
        var verdict = decision.getEligibility();
        return new CodedAnswer(
                verdict == null ? null : verdict.getVerdict(),
                verdict == null ? null : verdict.getReason(),
                Verdicts.fitting(decision).stream().sorted().toList());
    }

    /// Whether an answer is right on a subject: eligibility that was left open is not. Empty when the right
    /// answer leaves it open.
    public static Optional<Boolean> isRight(String subject, CodedAnswer given, CodedAnswer right) {
        return subject.equals(CorpusCounts.ELIGIBILITY) && right.getVerdict() == null
                ? Optional.empty()
                : Optional.of(same(subject, given, right));
    }

    /// Whether two answers of one reviewer say the same on a subject; empty when one of them leaves it open.
    public static Optional<Boolean> repeats(String subject, CodedAnswer now, CodedAnswer before) {
        var open =
                subject.equals(CorpusCounts.ELIGIBILITY) && (now.getVerdict() == null || before.getVerdict() == null);
        return open ? Optional.empty() : Optional.of(same(subject, now, before));
    }

    private static boolean same(String subject, CodedAnswer one, CodedAnswer other) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? one.getVerdict() == other.getVerdict()
                : one.getFitting().contains(subject) == other.getFitting().contains(subject);
    }
}
