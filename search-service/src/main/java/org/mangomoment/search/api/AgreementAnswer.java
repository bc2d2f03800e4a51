package org.mangomoment.search.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.figure.AgainstAdjudication;
import org.mangomoment.search.figure.CodingGroup;
import org.mangomoment.search.figure.EvidenceAgreement;
import org.mangomoment.search.figure.GroupAgreement;
import org.mangomoment.search.figure.SubjectAgreement;

/// How far reviewers agree, as the API answers it.
///
/// @param sample by subject, from blind decisions on the random sample
/// @param other  by subject, from all decisions on other stories that several reviewers decided on
/// @param adjudicated how often reviewers had given the answer that settled a story: for stewards of
///                    everybody, for others of themselves
record AgreementAnswer(List<Subject> sample, List<Subject> other, List<Adjudicated> adjudicated) {
    /// A reviewer's answers on stories that an adjudication settled.
    ///
    /// @param stories that the reviewer answered on
    /// @param equal   of these, those with the adjudication's answer
    /// @param from    the 95 percent interval of the share
    /// @param to      the same
    record Adjudicated(
            String reviewer, String subject, long stories, long equal, double share, double from, double to) {
        static Adjudicated of(AgainstAdjudication row) {
            return new Adjudicated(
                    row.reviewer(),
                    row.subject(),
                    row.stories(),
                    row.equal(),
                    row.share(),
                    row.interval().from(),
                    row.interval().to());
        }
    }

    /// How far reviewers mark the same words for a dimension.
    ///
    /// @param stories  in which two or more marked words
    /// @param f1       over characters, 0 to 1
    /// @param interval with 95 percent confidence; null with fewer than two stories
    record Words(
            long stories, long pairs, double f1, @Nullable List<Double> interval) {
        static @Nullable Words of(EvidenceAgreement words) {
            var interval = words.interval();
            return words.pairs() == 0
                    ? null
                    : new Words(
                            words.stories(),
                            words.pairs(),
                            words.f1(),
                            interval == null ? null : List.of(interval.from(), interval.to()));
        }
    }

    /// One subject: eligibility, dimensions (as one set of labels) or a dimension's id. A figure that cannot
    /// be computed is null.
    ///
    /// @param units         stories that somebody decided on
    /// @param pairableUnits of these, those that two or more reviewers decided on
    /// @param coders        reviewers
    /// @param differ        stories on which they differ
    /// @param pairs         Cohen's kappa of each pair of reviewers, named `one / other`
    /// @param intervals     by the name of the figure: its 95 percent interval
    /// @param evidence      on the words that speak for a dimension; null when no two reviewers marked any in the
    ///                      same story
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
            Map<String, List<Double>> intervals,
            @Nullable Words evidence) {
        static Subject of(SubjectAgreement agreement, GroupAgreement group) {
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
                    intervals(report),
                    group.evidence().stream()
                            .filter(words -> words.dimension().equals(agreement.subject()))
                            .map(Words::of)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }

        private static Map<String, List<Double>> intervals(AgreementReport report) {
            var intervals = new LinkedHashMap<String, List<Double>>();
            report.intervals()
                    .forEach((name, interval) -> intervals.put(name, List.of(interval.from(), interval.to())));
            return intervals;
        }
    }

    static AgreementAnswer of(List<GroupAgreement> groups, List<AgainstAdjudication> adjudicated) {
        return new AgreementAnswer(
                subjects(CodingGroup.SAMPLE, groups),
                subjects(CodingGroup.OTHER, groups),
                adjudicated.stream().map(Adjudicated::of).toList());
    }

    private static List<Subject> subjects(CodingGroup group, List<GroupAgreement> groups) {
        return groups.stream()
                .filter(agreement -> agreement.group() == group)
                .flatMap(agreement -> agreement.subjects().stream().map(subject -> Subject.of(subject, agreement)))
                .toList();
    }
}
