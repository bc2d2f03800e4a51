package org.mangomoment.search.refi;

import java.util.List;
import java.util.Map;

/// A project that was made elsewhere, as far as it is read.
///
/// @param codes names of the codes, by GUID in lower case
/// @param users names of the users, by GUID in lower case
/// @param notes by GUID in lower case
record ReadProject(
        Map<String, String> codes, Map<String, String> users, Map<String, Note> notes, List<Source> sources) {
    /// A document of it.
    ///
    /// @param guid in lower case
    /// @param text empty when the archive does not hold it
    record Source(String guid, String name, String text, List<Coding> codings, List<Remark> remarks) {
        Source {
            codings = List.copyOf(codings);
            remarks = List.copyOf(remarks);
        }
    }

    /// A note; codes, documents and selections refer to it.
    ///
    /// @param name empty when it has none
    record Note(String name, String text) {}

    /// Something that is noted on a document or on a piece of it.
    ///
    /// @param note  GUID of the note in lower case; empty for a description
    /// @param text  of a description; empty for a note
    /// @param start code points from the beginning of the document; 0 for all of it
    /// @param end   exclusive; -1 for all of it
    record Remark(String note, String text, int start, int end) {}

    /// A code that somebody gave to a piece of a document.
    ///
    /// @param guid  in lower case
    /// @param code  GUID of the code in lower case
    /// @param user  GUID of the user in lower case; empty when it names none
    /// @param start code points from the beginning of the document; 0 for a coding of all of it
    /// @param end   exclusive; -1 for a coding of all of it
    /// @param said  what the tool says stands there; empty when it does not say
    record Coding(String guid, String code, String user, int start, int end, String said) {}

    ReadProject {
        codes = Map.copyOf(codes);
        users = Map.copyOf(users);
        notes = Map.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
