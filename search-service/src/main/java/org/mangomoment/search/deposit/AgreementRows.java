package org.mangomoment.search.deposit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.figure.EvidenceAgreement;
import org.mangomoment.search.figure.GroupAgreement;
import org.mangomoment.search.figure.SubjectAgreement;
import org.mangomoment.search.table.CsvFile;

/// How far coders agree, a row for each group of decisions, subject and figure. No coder is named.
final class AgreementRows {
    private static final List<String> HEADER =
            List.of("decisions", "subject", "stories", "coders", "figure", "value", "from_95", "to_95");

    private AgreementRows() {}

    /// The table; a figure that cannot be computed is empty.
    static CsvFile of(List<GroupAgreement> groups) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var group : groups) {
            var name = Words.of(group.group());
            group.subjects().forEach(subject -> rows.addAll(rows(name, subject)));
            group.evidence().stream()
                    .filter(evidence -> evidence.pairs() > 0)
                    .forEach(evidence ->
                            rows.add(row(name, evidence, group.reviewers().size())));
        }
        return new CsvFile(HEADER, List.copyOf(rows));
    }

    private static List<List<@Nullable Object>> rows(String group, SubjectAgreement subject) {
        var report = subject.report();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var figure : AgreementReport.names()) {
            var row = new ArrayList<@Nullable Object>(
                    List.of(group, subject.subject(), report.pairable(), report.coders(), figure));
            row.add(report.figure(figure));
            var interval = report.intervals().get(figure);
            row.add(interval == null ? null : interval.from());
            row.add(interval == null ? null : interval.to());
            rows.add(row);
        }
        return rows;
    }

    private static List<@Nullable Object> row(String group, EvidenceAgreement evidence, int coders) {
        var row = new ArrayList<@Nullable Object>(
                List.of(group, evidence.dimension(), evidence.stories(), coders, "markedWordsF1", evidence.f1()));
        var interval = evidence.interval();
        row.add(interval == null ? null : interval.from());
        row.add(interval == null ? null : interval.to());
        return row;
    }
}
