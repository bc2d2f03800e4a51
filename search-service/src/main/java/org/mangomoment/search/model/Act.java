package org.mangomoment.search.model;

import java.util.Locale;

/// What a steward may ask concerning models.
public enum Act {
    /// Train one on all decisions.
    TRAIN,
    /// Put a candidate in force, whatever its figures say.
    PROMOTE,
    /// Retire a candidate.
    REFUSE,
    /// Put an earlier model in force again.
    ROLL_BACK;

    /// As `roll-back`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
