package org.mangomoment.search.account;

import java.util.List;

/// What became of a steward's act on an account.
public sealed interface ColleagueAct {
    /// The account has a new one-time link.
    record LinkMade(Colleague colleague, OneTimeLink link) implements ColleagueAct {}

    /// The account stands as the steward wanted.
    record Done(Colleague colleague) implements ColleagueAct {}

    /// There is no such account.
    record Unknown() implements ColleagueAct {}

    /// There is one of that name.
    record Exists() implements ColleagueAct {}

    /// Nobody could look after the desk any more.
    record LastSteward() implements ColleagueAct {}

    /// The account is disabled, so that it gets no link.
    record IsDisabled() implements ColleagueAct {}

    /// It cannot be as it was asked for.
    record Invalid(List<AccountProblem> flaws) implements ColleagueAct {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }
}
