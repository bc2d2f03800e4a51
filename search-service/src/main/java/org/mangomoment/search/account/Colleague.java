package org.mangomoment.search.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.AccountChange;

/// A colleague's account as a steward sees it; without any secret or hash.
///
/// @param name      its name
/// @param role      what it may do
/// @param state     whether it works
/// @param lastSeen  the last request of a session of this process, or the last sign-in; null for never
/// @param linkUntil when its one-time link stops working; null when it has none that works
/// @param changes   who did what to it, the newest first
public record Colleague(
        String name,
        Role role,
        State state,
        @Nullable Instant lastSeen,
        @Nullable Instant linkUntil,
        List<AccountChange> changes) {
    public Colleague {
        changes = List.copyOf(changes);
    }

    /// Whether an account works.
    public enum State {
        /// May sign in.
        ACTIVE,
        /// Was invited and has not set a password.
        INVITED,
        /// Must set a new password with a link.
        RESET,
        /// May not sign in.
        DISABLED,
        /// Was made by a demonstration and does not work outside it.
        DEMONSTRATION;

        /// Lower case, as in the JSON API and the names of sentences.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
