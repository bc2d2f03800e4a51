package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.search.story.StoryView;

/// Words in a story that support or contradict a suggestion, as the API answers them.
record EvidenceJson(int start, int end, String cue, double contribution) {
    /// Evidence for another version of the text points nowhere and is left out.
    static List<EvidenceJson> of(List<Evidence> evidence, StoryView view) {
        return view.evidenceFits()
                ? evidence.stream()
                        .map(words -> new EvidenceJson(
                                words.getStart(), words.getEnd(), words.getCue(), words.getContribution()))
                        .toList()
                : List.of();
    }
}
