package org.mangomoment.search.account;

import java.util.List;

/// What a one-time link leads to, and what became of using it.
public sealed interface Joining {
    /// The link works.
    ///
    /// @param name  whose password it sets
    /// @param role  what the account may do
    /// @param again whether there was a password before
    record Open(String name, Role role, boolean again) implements Joining {}

    /// The password is set; sign in with it.
    record Joined(String name) implements Joining {}

    /// The link was used before, was replaced or taken back, or never was one.
    record NotOpen() implements Joining {}

    /// The link has become too old.
    record Expired() implements Joining {}

    /// The password cannot be used; the link still can.
    record Invalid(Open link, List<AccountProblem> flaws) implements Joining {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }
}
