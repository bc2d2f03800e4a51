package org.mangomoment.search.account;

import java.util.Arrays;
import java.util.Optional;
import org.mangomoment.schemas.AccountRole;
import org.mangomoment.schemas.Words;

/// What a colleague may do. A steward may do all that the others may.
public enum Role {
    /// Reads, searches and decides.
    REVIEWER(AccountRole.REVIEWER),
    /// Reads and searches stories with consent for research; decides nothing.
    RESEARCHER(AccountRole.RESEARCHER),
    /// May do everything.
    STEWARD(AccountRole.STEWARD);

    private final AccountRole stored;

    Role(AccountRole stored) {
        this.stored = stored;
    }

    /// Whether this role may decide on stories and have a span hidden.
    public boolean mayDecide() {
        return this != RESEARCHER;
    }

    /// Whether this role may hand stories over.
    public boolean mayExport() {
        return this != REVIEWER;
    }

    /// As it stands in the log.
    AccountRole stored() {
        return stored;
    }

    /// As in JSON, forms and the names of sentences: "steward".
    public String id() {
        return Words.of(stored);
    }

    /// The role that stands in the log; empty for one of a later version, which may do nothing here.
    static Optional<Role> of(AccountRole stored) {
        return Arrays.stream(values()).filter(role -> role.stored == stored).findFirst();
    }

    /// The role with an id.
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
