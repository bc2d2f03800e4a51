package org.mangomoment.search.export;

import java.util.Arrays;
import java.util.Optional;
import org.mangomoment.schemas.Words;

/// How stories become documents of a project: tools for qualitative analysis choke on thousands of documents.
public enum Grouping {
    /// A document a story.
    NONE,
    /// Stories of the same kind of teller together.
    TELLER,
    /// Stories of the same campaign together.
    CAMPAIGN;

    /// As in addresses and commands: "teller".
    public String id() {
        return Words.of(this);
    }

    /// The grouping with an id.
    public static Optional<Grouping> of(String id) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.id().equals(id))
                .findFirst();
    }
}
