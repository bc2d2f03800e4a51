package org.mangomoment.search.account;

/// What became of an attempt to sign in. Wrong name and wrong password get the same answer.
public sealed interface SignIn {
    /// Signed in; the session's secret goes into the cookie and nowhere else.
    record SignedIn(Session session) implements SignIn {}

    /// Name and password do not belong together.
    record Refused() implements SignIn {}

    /// Too many attempts for this name or from this address.
    ///
    /// @param afterSeconds when the next attempt makes sense
    record TooMany(int afterSeconds) implements SignIn {}
}
