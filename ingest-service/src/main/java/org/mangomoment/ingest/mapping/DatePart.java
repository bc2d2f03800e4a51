package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/// A part of a date.
enum DatePart {
    YEAR,
    SEASON;

    /// The part, if it was told.
    Optional<JsonNode> of(ToldDate date) {
        return switch (this) {
            case YEAR -> Optional.of(IntNode.valueOf(date.year()));
            case SEASON -> Optional.ofNullable(date.season()).map(TextNode::valueOf);
        };
    }
}
