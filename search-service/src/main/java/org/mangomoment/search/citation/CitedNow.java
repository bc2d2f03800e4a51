package org.mangomoment.search.citation;

import java.util.List;
import org.mangomoment.search.library.ResultSets;

/// What is left of a citation's stories.
///
/// @param open      ids of those that can be read, in the order of the citation
/// @param heldBack  stories whose tellers do not consent to research now; they come back if they do again
/// @param withdrawn stories that were taken back, for ever
public record CitedNow(List<String> open, long heldBack, long withdrawn) {
    public CitedNow {
        open = List.copyOf(open);
    }

    static CitedNow of(Citation citation, ResultSets results) {
        var all = citation.storyIds();
        var now = results.presence(all);
        var open = all.stream().filter(now.open()::contains).toList();
        var heldBack = all.stream().filter(now.quarantined()::contains).count();
        return new CitedNow(open, heldBack, all.size() - open.size() - heldBack);
    }
}
