package org.mangomoment.search.access;

import io.javalin.http.Context;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.account.SignIn;

/// Signing in and out over HTTP, and who asks. Thread-safe.
public interface Access {
    /// Checks name and password and, when they belong together, sets the session's cookie.
    SignIn signIn(Context context, String name, String password);

    /// Ends the session and removes its cookie.
    void signOut(Context context);

    /// What a form of this session must send back as `csrf` (a script as header `X-CSRF-Token`); empty when nobody is
    /// signed in by cookie.
    String csrf(Context context);

    /// Whether the first steward has still to be created with the link that was printed.
    boolean setUpOpen();

    /// Creates the first steward.
    ///
    /// @param token the secret of the printed link
    SetUp setUp(String token, String name, String password);

    /// Who asks, on a route that is not for everybody.
    static Reader reader(Context context) {
        Reader reader = context.attribute("reader");
        if (reader == null) {
            throw new IllegalStateException("This route is open to everybody, so nobody may be known to ask.");
        }
        return reader;
    }
}
