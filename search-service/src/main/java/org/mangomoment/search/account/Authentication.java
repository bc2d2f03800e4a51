package org.mangomoment.search.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Signing in by password, by session and by token, and the one-time set-up of the first steward. Knows no HTTP.
/// Thread-safe.
public final class Authentication {
    /// The name of whoever has the operator's token.
    static final String OPERATOR = "operator";

    private final Accounts accounts;
    private final Devices devices;
    private final Sessions sessions;
    private final OwnAccount own;
    private final SignInLimits limits;
    private final PasswordRules rules = PasswordRules.load();
    private final @Nullable String operatorHash;
    private @Nullable String setUpHash;

    /// @param operatorToken the token of a steward named `operator`, or null for none
    public Authentication(Accounts accounts, Devices devices, @Nullable String operatorToken, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = new Sessions(accounts, clock);
        this.limits = new SignInLimits(clock);
        this.own = new OwnAccount(accounts, devices, sessions, limits, rules);
        this.operatorHash = operatorToken == null ? null : Hashing.sha256(operatorToken);
    }

    /// A steward's acts on accounts.
    public Colleagues colleagues() {
        return new Colleagues(accounts, sessions, devices);
    }

    /// What colleagues do with their own account.
    public OwnAccount own() {
        return own;
    }

    /// One-time links by which colleagues set their passwords.
    public PasswordLinks links() {
        return new PasswordLinks(accounts, rules);
    }

    /// Signs in with name and password.
    public SignIn signIn(String typed, String password, Visit visit) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var trier = accounts.find(name)
                .flatMap(account -> devices.known(account, visit.device()))
                .map(device -> limits.known(name, device))
                .orElseGet(() -> limits.stranger(name, visit.address()));
        var wait = limits.begin(trier);
        if (wait > 0) {
            return new SignIn.TooMany(wait);
        }
        var account = accounts.withPassword(name, password);
        if (account.isEmpty()) {
            return new SignIn.Refused();
        }
        limits.succeeded(trier);
        return own.begin(account.get(), visit);
    }

    /// The session of a cookie's value.
    public Optional<Session> session(String secret) {
        return sessions.find(secret);
    }

    /// Why a cookie's value is no session any more.
    public Ending ending(String secret) {
        return sessions.ending(secret);
    }

    /// Ends a session.
    public void signOut(String secret) {
        sessions.end(secret);
    }

    /// Who sends a bearer token.
    public Optional<Reader> bearer(String token) {
        return operatorHash != null && Hashing.same(operatorHash, Hashing.sha256(token))
                ? Optional.of(new Reader(OPERATOR, Role.STEWARD))
                : accounts.withToken(token);
    }

    /// Opens the set-up when there is no steward.
    ///
    /// @return the link's secret; empty when there is one
    public synchronized Optional<String> openSetUp() {
        if (accounts.anySteward()) {
            return Optional.empty();
        }
        var secret = Hashing.secret();
        setUpHash = Hashing.sha256(secret);
        return Optional.of(secret);
    }

    /// Whether the first steward can be created now.
    public synchronized boolean setUpOpen() {
        return setUpHash != null && !accounts.anySteward();
    }

    /// Creates the first steward, once.
    public synchronized SetUp setUp(String token, String name, String password) {
        if (!setUpOpen() || !Hashing.same(String.valueOf(setUpHash), Hashing.sha256(token))) {
            return new SetUp.NotOpen();
        }
        var taken = accounts.find(name).filter(account -> !accounts.isRefused(account));
        var flaws = Stream.of(
                        NameRules.flaws(name),
                        taken.isPresent() ? List.of(AccountProblem.NAME_TAKEN) : List.<AccountProblem>of(),
                        rules.flaws(name, password))
                .flatMap(List::stream)
                .toList();
        if (!flaws.isEmpty()) {
            return new SetUp.Invalid(flaws);
        }
        accounts.register(name, Role.STEWARD, password, null);
        setUpHash = null;
        return new SetUp.Created(new Reader(name, Role.STEWARD));
    }
}
