package org.mangomoment.search.account;

import java.util.List;

/// What became of an attempt to create the first steward with the one-time link.
public sealed interface SetUp {
    /// The account exists; sign in with it.
    record Created(Reader reader) implements SetUp {}

    /// The link was used before, or is not the one that was printed.
    record NotOpen() implements SetUp {}

    /// Name or password cannot be used.
    record Invalid(List<AccountProblem> flaws) implements SetUp {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }
}
