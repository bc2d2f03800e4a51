package org.mangomoment.search.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.agreement.Codings;
import org.mangomoment.search.figure.CorpusCounts;

/// How far reviewers decide again as they had decided before.
///
/// @param score how often
/// @param kappa Cohen's, between the earlier answers and the later ones; `NaN` when it cannot be computed
public record Consistency(Score score, double kappa) {
    private static final String BEFORE = "before";
    private static final String NOW = "now";

    /// For every subject in order.
    public static List<Consistency> of(Collection<CalibrationAnswer> given, List<String> subjects) {
        return Score.againstOneself(given, subjects).stream()
                .map(score -> new Consistency(score, kappa(score.subject(), given)))
                .toList();
    }

    private static double kappa(String subject, Collection<CalibrationAnswer> given) {
        var codings = new Codings.Builder();
        var pairs = 0;
        for (var one : given) {
            var answer = one.getAnswer();
            var earlier = one.getEarlier();
            if (answer != null
                    && earlier != null
                    && Score.repeated(subject, one).isPresent()) {
                var unit = one.getStoryId() + "/" + one.getAnswerId();
                codings.add(BEFORE, unit, labels(subject, earlier)).add(NOW, unit, labels(subject, answer));
                pairs++;
            }
        }
        return pairs == 0
                ? Double.NaN
                : AgreementReport.of(codings.build(), 0).figures().cohenKappa();
    }

    private static Set<String> labels(String subject, CodedAnswer answer) {
        var verdict = answer.getVerdict();
        if (subject.equals(CorpusCounts.ELIGIBILITY)) {
            return verdict == null ? Set.of() : Set.of(Words.of(verdict));
        }
        return Set.of(answer.getFitting().contains(subject) ? "fits" : "does-not");
    }
}
