package org.mangomoment.search.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.figure.CodingGroup;
import org.mangomoment.search.figure.GroupAgreement;
import org.mangomoment.search.figure.SubjectAgreement;

/// How far reviewers agree, as the API answers it.
///
/// @param sample by subject, from blind decisions on the random sample
/// @param other  by subject, from all decisions on other stories that several reviewers decided on
record AgreementAnswer(List<Subject> sample, List<Subject> other) {
    /// One subject: eligibility, dimensions (as one set of labels) or a dimension's id. A figure that cannot
    /// be computed is null.
    ///
    /// @param units         stories that somebody decided on
    /// @param pairableUnits of these, those that two or more reviewers decided on
    /// @param coders        reviewers
    /// @param differ        stories on which they differ
    /// @param pairs         Cohen's kappa of each pair of reviewers, named `one / other`
    /// @param intervals     by the name of the figure: its 95 percent interval
    record Subject(
            String subject,
            int units,
            int pairableUnits,
            int coders,
            long differ,
            @Nullable Double percentAgreement,
            @Nullable Double cohenKappa,
            @Nullable Double fleissKappa,
            @Nullable Double krippendorffAlpha,
            @Nullable Double gwetAC1,
            @Nullable Double masiAlpha,
            Map<String, Double> pairs,
            Map<String, List<Double>> intervals) {
        static Subject of(SubjectAgreement agreement) {
            var report = agreement.report();
            var figures = report.figures();
            return new Subject(
                    agreement.subject(),
                    report.units(),
                    report.pairable(),
                    report.coders(),
                    agreement.differ(),
                    FiguresAnswer.known(figures.percentAgreement()),
                    FiguresAnswer.known(figures.cohenKappa()),
                    FiguresAnswer.known(figures.fleissKappa()),
                    FiguresAnswer.known(figures.krippendorffAlpha()),
                    FiguresAnswer.known(figures.gwetAC1()),
                    FiguresAnswer.known(figures.masiAlpha()),
                    report.pairs(),
                    intervals(report));
        }

        private static Map<String, List<Double>> intervals(AgreementReport report) {
            var intervals = new LinkedHashMap<String, List<Double>>();
            report.intervals()
                    .forEach((name, interval) -> intervals.put(name, List.of(interval.from(), interval.to())));
            return intervals;
        }
    }

    static AgreementAnswer of(List<GroupAgreement> groups) {
        return new AgreementAnswer(subjects(CodingGroup.SAMPLE, groups), subjects(CodingGroup.OTHER, groups));
    }

    private static List<Subject> subjects(CodingGroup group, List<GroupAgreement> groups) {
        return groups.stream()
                .filter(agreement -> agreement.group() == group)
                .flatMap(agreement -> agreement.subjects().stream())
                .map(Subject::of)
                .toList();
    }
}
