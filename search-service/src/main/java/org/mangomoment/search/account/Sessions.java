package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mangomoment.schemas.Account;

/// Sessions of this process, found by the hash of their secret. They end after [#IDLE] without a request, [#LONGEST]
/// after signing in, at signing out, when the account's generation grows or the account is disabled, and when the
/// process ends. Thread-safe.
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private record Entry(
            String id, String account, long generation, String csrf, String browser, Instant begun, Instant used) {
        Entry usedAt(Instant now) {
            return new Entry(id, account, generation, csrf, browser, begun, now);
        }
    }

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param account as it was when its password was checked: what was ended since ends this session too
    /// @param browser its kind, as people know it
    Session begin(Account account, String browser) {
        entries.values().removeIf(this::over);
        var secret = Hashing.secret();
        var now = clock.instant();
        var entry = new Entry(
                Hashing.shortId(), account.getName(), account.getGeneration(), Hashing.secret(), browser, now, now);
        entries.put(Hashing.sha256(secret), entry);
        var role = Role.of(account.getRole()).orElseThrow();
        return new Session(secret, entry.csrf, new Reader(account.getName(), role));
    }

    /// The session of a cookie; counts as a use of it.
    Optional<Session> find(String secret) {
        var entry = entries.computeIfPresent(
                Hashing.sha256(secret), (_, known) -> alive(known) ? known.usedAt(clock.instant()) : known);
        return Optional.ofNullable(entry)
                .filter(this::alive)
                .flatMap(
                        known -> accounts.reader(known.account).map(reader -> new Session(secret, known.csrf, reader)));
    }

    /// Why a cookie is nobody's session any more.
    Ending ending(String secret) {
        var entry = entries.get(Hashing.sha256(secret));
        return entry != null
                        && accounts.find(entry.account)
                                .filter(Account::getDisabled)
                                .isPresent()
                ? Ending.DISABLED
                : Ending.OVER;
    }

    void end(String secret) {
        entries.remove(Hashing.sha256(secret));
    }

    /// An account's sessions, the last used first.
    ///
    /// @param here secret of the session that asks; empty when it is none
    List<OpenSession> open(String account, String here) {
        var own = Hashing.sha256(here);
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().account.equals(account) && alive(entry.getValue()))
                .map(entry -> {
                    var session = entry.getValue();
                    var current = entry.getKey().equals(own);
                    return new OpenSession(session.id, session.browser, session.begun, session.used, current);
                })
                .sorted(Comparator.comparing(OpenSession::used).reversed().thenComparing(OpenSession::id))
                .toList();
    }

    /// Ends one of an account's sessions.
    void end(String account, String id) {
        entries.values().removeIf(entry -> entry.account.equals(account) && entry.id.equals(id));
    }

    /// Ends all of an account's sessions but one.
    ///
    /// @param here secret of the session that stays
    void endOthers(String account, String here) {
        var own = Hashing.sha256(here);
        entries.entrySet()
                .removeIf(entry -> entry.getValue().account.equals(account)
                        && !entry.getKey().equals(own));
    }

    /// When an account was last used in this process.
    Optional<Instant> lastUsed(String account) {
        return entries.values().stream()
                .filter(entry -> entry.account.equals(account))
                .map(Entry::used)
                .max(Instant::compareTo);
    }

    private boolean alive(Entry entry) {
        return !over(entry)
                && accounts.find(entry.account)
                        .filter(account -> account.getGeneration() == entry.generation)
                        .isPresent();
    }

    private boolean over(Entry entry) {
        var now = clock.instant();
        return now.isAfter(entry.used.plus(IDLE)) || now.isAfter(entry.begun.plus(LONGEST));
    }
}
