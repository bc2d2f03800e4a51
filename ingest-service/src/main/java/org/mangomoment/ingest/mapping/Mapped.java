package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mangomoment.ingest.intake.Reason;

/// What a mapping made of what was told.
///
/// @param story    an object of the push form
/// @param reasons  why it cannot be taken: what stands where consent is asked for and cannot be used
/// @param warnings what was told and not understood, and left out
public record Mapped(ObjectNode story, List<Reason> reasons, List<Reason> warnings) {
    public Mapped {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
