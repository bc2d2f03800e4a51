package org.mangomoment.search.saturation;

import java.util.Arrays;
import org.mangomoment.schemas.Words;

/// Which decided stories are counted.
public enum Basis {
    /// All of them, however they were chosen.
    ALL,
    /// Those of the random sample that somebody decided on blind.
    SAMPLE;

    /// As `sample`.
    public String id() {
        return Words.of(this);
    }

    /// The basis with an id; [#ALL] for every other word.
    public static Basis of(String id) {
        return Arrays.stream(values())
                .filter(basis -> basis.id().equals(id))
                .findFirst()
                .orElse(ALL);
    }
}
