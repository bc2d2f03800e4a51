package org.mangomoment.search.account;

import java.util.List;

/// What became of a colleague's request for another password.
public sealed interface PasswordChange {
    /// It is changed; every other session has ended, and this one goes on as a new one.
    record Changed(SignIn.SignedIn signedIn) implements PasswordChange {}

    /// The old password is another one.
    record WrongOld() implements PasswordChange {}

    /// The old password was guessed too often.
    ///
    /// @param afterSeconds when the next attempt makes sense
    record TooMany(int afterSeconds) implements PasswordChange {}

    /// The new password cannot be used.
    record Invalid(List<AccountProblem> flaws) implements PasswordChange {
        public Invalid {
            flaws = List.copyOf(flaws);
        }
    }

    /// Whoever asks has no account, or it was changed by somebody else at the same moment.
    record NoAccount() implements PasswordChange {}
}
