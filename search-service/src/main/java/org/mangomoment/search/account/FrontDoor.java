package org.mangomoment.search.account;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Signing in by password, by session and by token, and the one-time set-up of the first steward. Knows no HTTP.
/// Thread-safe.
public final class FrontDoor {
    private static final int FAILURES_OF_A_NAME = 10;
    private static final int FAILURES_OF_AN_ADDRESS = 50;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts byName;
    private final Attempts byAddress;
    private final @Nullable String operatorHash;
    private @Nullable String setUpHash;

    /// @param operatorToken the token of a steward named `operator`, or null for none
    public FrontDoor(Accounts accounts, @Nullable String operatorToken, Clock clock) {
        this.accounts = accounts;
        this.sessions = new Sessions(accounts, clock);
        this.byName = new Attempts(FAILURES_OF_A_NAME, clock);
        this.byAddress = new Attempts(FAILURES_OF_AN_ADDRESS, clock);
        this.operatorHash = operatorToken == null ? null : Hashing.sha256(operatorToken);
    }

    /// Signs in with name and password.
    ///
    /// @param address where the attempt comes from
    public SignIn signIn(String name, String password, String address) {
        var wait = Math.max(byName.wait(name), byAddress.wait(address));
        if (wait > 0) {
            return new SignIn.TooMany(wait);
        }
        var reader = accounts.withPassword(name, password);
        if (reader.isEmpty()) {
            byName.failed(name);
            byAddress.failed(address);
            return new SignIn.Refused();
        }
        byName.succeeded(name);
        return new SignIn.SignedIn(sessions.begin(reader.get()));
    }

    /// The session of a cookie's value.
    public Optional<Session> session(String secret) {
        return sessions.find(secret);
    }

    /// Ends a session.
    public void signOut(String secret) {
        sessions.end(secret);
    }

    /// Who sends a bearer token.
    public Optional<Reader> bearer(String token) {
        return operatorHash != null && Hashing.same(operatorHash, Hashing.sha256(token))
                ? Optional.of(new Reader("operator", Role.STEWARD))
                : accounts.withToken(token);
    }

    /// Opens the set-up when there is no account.
    ///
    /// @return the link's secret; empty when there is an account
    public synchronized Optional<String> openSetUp() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var secret = Hashing.secret();
        setUpHash = Hashing.sha256(secret);
        return Optional.of(secret);
    }

    /// Whether the first steward can be created now.
    public synchronized boolean setUpOpen() {
        return setUpHash != null && accounts.isEmpty();
    }

    /// Creates the first steward, once.
    public synchronized SetUp setUp(String token, String name, String password) {
        if (!setUpOpen() || !Hashing.same(String.valueOf(setUpHash), Hashing.sha256(token))) {
            return new SetUp.NotOpen();
        }
        var wrong = Accounts.wrong(name, password);
        if (!wrong.isEmpty()) {
            return new SetUp.Invalid(wrong);
        }
        accounts.register(name, Role.STEWARD, password, null);
        setUpHash = null;
        return new SetUp.Created(new Reader(name, Role.STEWARD));
    }
}
