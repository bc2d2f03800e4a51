package org.mangomoment.search.access;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mangomoment.search.account.Ending;
import org.mangomoment.search.account.OpenSession;
import org.mangomoment.search.account.PasswordChange;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.account.SignIn;
import org.mangomoment.search.preference.Preferences;

/// Signing in and out over HTTP, who asks, and what colleagues do with their own account. Thread-safe.
public interface Access {
    /// The attribute of a request that could not be answered because too much was asked, which changed nothing.
    String BUSY = "busy";

    /// The attribute of a change that was refused because the desk has only just begun.
    String STARTING = "starting";

    /// Checks name and password and, when they belong together, sets the session's cookie and the device's.
    SignIn signIn(Context context, String name, String password);

    /// Ends the session, removes its cookie and what the browser keeps of the desk.
    void signOut(Context context);

    /// What a form of this session must send back as `csrf` (a script as header `X-CSRF-Token`); empty when nobody is
    /// signed in by cookie.
    String csrf(Context context);

    /// Why the session that a browser still names is one no more; empty when it names none.
    Optional<Ending> ending(Context context);

    /// Whether the first steward has still to be created with the link that was printed.
    boolean setUpOpen();

    /// Creates the first steward.
    ///
    /// @param token the secret of the printed link
    SetUp setUp(String token, String name, String password);

    /// The open sessions of whoever asks.
    List<OpenSession> sessions(Context context);

    /// Ends one session of whoever asks.
    void endSession(Context context, String id);

    /// Ends every session of whoever asks but this one.
    void endOtherSessions(Context context);

    /// Changes the password of whoever asks and, when that was done, sets the cookies of the new session.
    PasswordChange changePassword(Context context, String old, String password);

    /// Keeps the language in which whoever asks wishes the pages.
    void speak(Context context, String language);

    /// How whoever asks likes the pages, on a route that is not for everybody.
    Preferences preferences(Context context);

    /// Keeps how whoever asks likes the pages.
    void prefer(Context context, UnaryOperator<Preferences> change);

    /// Who asks, on a route that is not for everybody.
    static Reader reader(Context context) {
        Reader reader = context.attribute("reader");
        if (reader == null) {
            throw new IllegalStateException("This route is open to everybody, so nobody may be known to ask.");
        }
        return reader;
    }
}
