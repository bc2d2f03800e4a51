package org.mangomoment.runtime.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Bytes that were read as one JSON object, or why they are none.
public sealed interface Parsed {
    /// An object, whatever its fields.
    record Whole(ObjectNode object) implements Parsed {}

    /// Nothing that can be used.
    ///
    /// @param why in a sentence, without the content
    record Broken(String why) implements Parsed {}
}
