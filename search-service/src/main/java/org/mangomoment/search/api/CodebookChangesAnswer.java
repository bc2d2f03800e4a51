package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.schemas.Words;
import org.mangomoment.schemas.codebook.CodebookChange;

/// What differs between two versions of the codebook, as the API answers it.
///
/// @param from    the earlier version
/// @param to      the later one
/// @param changes in the order of the later one
record CodebookChangesAnswer(int from, int to, List<Change> changes) {
    /// One difference.
    ///
    /// @param kind    what differs, as `dimension-added`
    /// @param subject id of a dimension or a reason; `codebook` or `eligibility` for the rest
    /// @param detail  in English words; empty where the kind says it all
    record Change(String kind, String subject, String detail) {}

    static CodebookChangesAnswer of(int from, int to, List<CodebookChange> changes) {
        return new CodebookChangesAnswer(
                from,
                to,
                changes.stream()
                        .map(change -> new Change(Words.of(change.kind()), change.subject(), change.detail()))
                        .toList());
    }
}
