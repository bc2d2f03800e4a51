package org.mangomoment.search.page.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.figure.DimensionSets;
import org.mangomoment.search.figure.EvidenceAgreement;
import org.mangomoment.search.figure.GroupAgreement;
import org.mangomoment.search.figure.SubjectAgreement;
import org.mangomoment.search.page.frame.Frame;

/// Agreement within a group of decisions, as a table.
public record AgreementTable(GroupAgreement agreement) {
    /// Two reviewers.
    public record Pair(String one, String other) {}

    /// The names of the columns, as figures are called.
    public List<String> columns() {
        return AgreementReport.names();
    }

    /// A figure with its interval; a dash for one that cannot be computed or says nothing of this subject.
    public String cell(SubjectAgreement subject, String column, Frame frame) {
        var value = subject.report().figure(column);
        if (Double.isNaN(value) || isForSetsOnly(subject, column)) {
            return "–";
        }
        var interval = subject.report().intervals().get(column);
        return interval == null
                ? frame.decimal(value)
                : frame.say(
                        "agreement.with-interval",
                        frame.decimal(value),
                        frame.decimal(interval.from()),
                        frame.decimal(interval.to()));
    }

    /// Agreement on words, for the dimensions for which two reviewers marked some in one story.
    public List<EvidenceAgreement> evidence() {
        return agreement.evidence().stream().filter(words -> words.pairs() > 0).toList();
    }

    /// F1 over characters with its interval.
    public String cell(EvidenceAgreement words, Frame frame) {
        var interval = words.interval();
        return interval == null
                ? frame.decimal(words.f1())
                : frame.say(
                        "agreement.with-interval",
                        frame.decimal(words.f1()),
                        frame.decimal(interval.from()),
                        frame.decimal(interval.to()));
    }

    /// The stories in which two reviewers marked words, with these words.
    public String marked(EvidenceAgreement words) {
        return "/agreement/stories?group=" + agreement.group().id() + "&subject=" + Subjects.encoded(words.dimension())
                + "&marked=yes";
    }

    /// Pairs of reviewers who have a story in common.
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        var reviewers = agreement.reviewers();
        for (var one = 0; one < reviewers.size(); one++) {
            for (var other = one + 1; other < reviewers.size(); other++) {
                var pair = new Pair(reviewers.get(one), reviewers.get(other));
                if (common(pair) > 0) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /// Stories that both decided on.
    public long common(Pair pair) {
        return agreement.stories().stream()
                .filter(story -> story.isBy(pair.one()) && story.isBy(pair.other()))
                .count();
    }

    /// Cohen's kappa of a pair; null when it cannot be computed.
    public @Nullable Double kappa(SubjectAgreement subject, Pair pair) {
        var kappas = subject.report().pairs();
        var kappa = kappas.get(pair.one() + " / " + pair.other());
        return kappa != null ? kappa : kappas.get(pair.other() + " / " + pair.one());
    }

    /// The stories behind a subject's figures.
    public String stories(SubjectAgreement subject, boolean differ) {
        return "/agreement/stories?group=" + agreement.group().id() + "&subject=" + Subjects.encoded(subject.subject())
                + (differ ? "&differ=yes" : "");
    }

    /// The stories behind a pair's kappa.
    public String stories(SubjectAgreement subject, Pair pair) {
        return stories(subject, false) + "&reviewer=" + Subjects.encoded(pair.one()) + "&reviewer="
                + Subjects.encoded(pair.other());
    }

    private static boolean isForSetsOnly(SubjectAgreement subject, String column) {
        return column.equals("masiAlpha") && !DimensionSets.isSet(subject.subject());
    }
}
