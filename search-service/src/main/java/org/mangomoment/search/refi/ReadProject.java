package org.mangomoment.search.refi;

import java.util.List;
import java.util.Map;

/// A project that was made elsewhere, as far as it is read.
///
/// @param codes names of the codes, by GUID in lower case
/// @param users names of the users, by GUID in lower case
record ReadProject(Map<String, String> codes, Map<String, String> users, List<Source> sources) {
    /// A document of it.
    ///
    /// @param guid in lower case
    /// @param text empty when the archive does not hold it
    record Source(String guid, String name, String text, List<Coding> codings) {
        Source {
            codings = List.copyOf(codings);
        }
    }

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
        sources = List.copyOf(sources);
    }
}
