package org.mangomoment.ingest.file;

/// One story of a file, or why there is none.
public sealed interface Entry {
    /// The line on which it begins, from 1.
    long line();

    /// A story in the push form.
    ///
    /// @param json one JSON object, without line feeds
    record Told(long line, String json) implements Entry {}

    /// Something that cannot be read as a story; what follows can be.
    ///
    /// @param problem what was found and what was expected, without the content
    record Broken(long line, String problem) implements Entry {}
}
