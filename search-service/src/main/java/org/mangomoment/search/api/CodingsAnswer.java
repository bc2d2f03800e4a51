package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.search.refi.ImportReport;

/// What became of a project that was coded elsewhere; see [ImportReport].
record CodingsAnswer(
        int decided,
        int repeated,
        int codings,
        int ours,
        int notes,
        List<String> unmatched,
        List<String> unknownCodes,
        int unplaced,
        List<String> unmatchedNotes,
        List<String> shortened,
        List<String> refused) {
    static CodingsAnswer of(ImportReport report) {
        return new CodingsAnswer(
                report.decided(),
                report.repeated(),
                report.codings(),
                report.ours(),
                report.notes(),
                report.unmatched(),
                report.unknownCodes(),
                report.unplaced(),
                report.unmatchedNotes(),
                report.shortened(),
                report.refused());
    }
}
