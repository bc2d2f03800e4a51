package org.mangomoment.search.account;

import org.jspecify.annotations.Nullable;

/// What became of an attempt to sign in. Wrong name and wrong password get the same answer.
public sealed interface SignIn {
    /// Signed in; the session's secret and the device go into cookies and nowhere else.
    ///
    /// @param device   what the browser keeps to be known again; empty when that could not be noted
    /// @param language of the pages, as the account wishes; null for the browser's
    record SignedIn(
            Session session, String device, @Nullable String language) implements SignIn {
        @Override
        public String toString() {
            return "SignedIn[" + session + "]";
        }
    }

    /// Name and password do not belong together.
    record Refused() implements SignIn {}

    /// Too many attempts for this name from this address, from this address, or for this name from everywhere.
    ///
    /// @param afterSeconds when the next attempt makes sense
    record TooMany(int afterSeconds) implements SignIn {}
}
