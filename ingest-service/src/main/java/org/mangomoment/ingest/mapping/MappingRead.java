package org.mangomoment.ingest.mapping;

import java.util.List;

/// A mapping file that was read.
public sealed interface MappingRead {
    /// It can be used.
    record Usable(Mapping mapping) implements MappingRead {}

    /// It cannot be used.
    ///
    /// @param problems all of them: where, what was found, what was expected
    record Unusable(List<String> problems) implements MappingRead {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
