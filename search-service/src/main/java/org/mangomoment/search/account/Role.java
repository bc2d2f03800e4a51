package org.mangomoment.search.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a colleague may do. A steward may do all that the others may.
public enum Role {
    /// Reads, searches and decides.
    REVIEWER,
    /// Reads and searches stories with consent for research; decides nothing.
    RESEARCHER,
    /// May do everything.
    STEWARD;

    /// Whether this role may decide on stories and have a span hidden.
    public boolean mayDecide() {
        return this != RESEARCHER;
    }

    /// As it stands in the log: lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role with an id.
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
