package org.mangomoment.search.refi;

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

    /// The same in a source in which its text begins at a position.
    Selection from(int position) {
        return new Selection(guid, start + position, end + position, codings, notes);
    }
}
