package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.AccountChange;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Colleague;

/// A colleague's account.
///
/// @param lastSeen  moment of the last request or sign-in; null for never
/// @param linkUntil moment when the one-time link stops working; null when none works
/// @param link      the one-time link; only in the answer that made it
/// @param changes   newest first
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountAnswer(
        String name,
        String role,
        String state,
        @Nullable String lastSeen,
        @Nullable String linkUntil,
        List<Change> changes,
        @Nullable String link) {
    /// What somebody did to the account.
    ///
    /// @param role the account's role afterwards; null when it did not change
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(String act, @Nullable String role, String by, String at) {
        static Change of(AccountChange change) {
            return new Change(
                    Words.of(change.getAct()),
                    change.getRole() == null ? null : Words.of(change.getRole()),
                    change.getBy(),
                    change.getAt().toString());
        }
    }

    static AccountAnswer of(Colleague colleague, @Nullable String link) {
        return new AccountAnswer(
                colleague.name(),
                colleague.role().id(),
                colleague.state().id(),
                written(colleague.lastSeen()),
                written(colleague.linkUntil()),
                colleague.changes().stream().map(Change::of).toList(),
                link);
    }

    private static @Nullable String written(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
