package org.mangomoment.search.refi;

import java.util.List;

/// What became of a project that was coded elsewhere. What does not match is named, and nothing is done with
/// it.
///
/// @param decided      stories on which there is a decision now that was not there
/// @param repeated     stories on which the same decision was there already
/// @param codings      that became part of decisions
/// @param ours         that were in the project when it was exported, or are a model's
/// @param notes        that became parts of memos
/// @param unmatched    names of documents that are no story of the corpus
/// @param unknownCodes names of codes that are neither a dimension nor an answer on eligibility
/// @param unplaced     codings whose words are not in the story
/// @param unmatchedNotes names of notes that are on no story of the corpus, as those on codes
/// @param shortened    ids of stories whose notes are longer than a memo
/// @param refused      ids of stories on which no decision could be made, as when their text has another
///                     version
public record ImportReport(
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
    public ImportReport {
        unmatched = List.copyOf(unmatched);
        unknownCodes = List.copyOf(unknownCodes);
        unmatchedNotes = List.copyOf(unmatchedNotes);
        shortened = List.copyOf(shortened);
        refused = List.copyOf(refused);
    }
}
