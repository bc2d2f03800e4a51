package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A piece of a source with its codings.
///
/// @param start code points from the beginning of the source
/// @param end   exclusive
/// @param notes GUIDs of the notes on it
record Selection(String guid, int start, int end, List<Coding> codings, List<String> notes) {
    /// A code that somebody gave to a piece.
    ///
    /// @param code  GUID of the code
    /// @param coder GUID of the user
    record Coding(String guid, String code, String coder) {}

    Selection {
        codings = List.copyOf(codings);
        notes = List.copyOf(notes);
    }

    /// The same, once for each of its coders: QualCoder takes whoever made a selection for whoever gave its
    /// codes. The first keeps GUID and notes.
    List<Selection> byCoder() {
        var byCoder = new LinkedHashMap<String, List<Coding>>();
        codings.forEach(coding ->
                byCoder.computeIfAbsent(coding.coder(), _ -> new ArrayList<>()).add(coding));
        if (byCoder.size() < 2) {
            return List.of(this);
        }
        var selections = new ArrayList<Selection>();
        byCoder.forEach((coder, given) -> selections.add(
                selections.isEmpty()
                        ? new Selection(guid, start, end, given, notes)
                        : new Selection(Guid.of("selection", guid, coder), start, end, given, List.of())));
        return selections;
    }

    /// The same in a source in which its text begins at a position.
    Selection from(int position) {
        return new Selection(guid, start + position, end + position, codings, notes);
    }
}
