package org.mangomoment.search.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.ResultSet;

/// The stories that are frozen: those of one search, or of the two sides of a comparison.
///
/// @param first  what the first search found
/// @param joined the same with the stories of the other side after it, without those that are on the first
record FrozenSides(ResultSet first, ResultSet joined) {
    static FrozenSides of(List<ResultSet> sides) {
        var first = sides.getFirst();
        var ids = new LinkedHashSet<String>();
        var models = new TreeSet<String>();
        for (var side : sides) {
            ids.addAll(side.ids());
            models.addAll(side.models());
        }
        return new FrozenSides(
                first,
                new ResultSet(
                        new ArrayList<>(ids),
                        List.copyOf(models),
                        first.positions(),
                        first.understood(),
                        first.again(),
                        sides.stream().flatMap(side -> side.mistakes().stream()).toList(),
                        sides.stream().allMatch(ResultSet::complete)));
    }

    /// All of them.
    List<String> ids() {
        return joined.ids();
    }

    /// Stories of the first side, which come first.
    int target() {
        return first.ids().size();
    }

    /// Whether a saved search that they name asks for a field that not every colleague sees.
    boolean isClosed() {
        return joined.mistakes().stream().anyMatch(mistake -> mistake.kind() == MistakeKind.CLOSED_CORPUS);
    }

    boolean complete() {
        return joined.complete();
    }

    /// Whether there is nothing to cite.
    boolean isEmpty() {
        return ids().isEmpty();
    }
}
