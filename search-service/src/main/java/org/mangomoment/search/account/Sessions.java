package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Sessions of this process, found by the hash of their secret. They end after [#IDLE] without a request, [#LONGEST]
/// after signing in, at signing out, when the account is disabled, and when the process ends. Thread-safe.
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private record Entry(String account, String csrf, Instant begun, Instant used) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Session begin(Reader reader) {
        entries.values().removeIf(this::over);
        var secret = Hashing.secret();
        var now = clock.instant();
        var entry = new Entry(reader.account(), Hashing.secret(), now, now);
        entries.put(Hashing.sha256(secret), entry);
        return new Session(secret, entry.csrf, reader);
    }

    /// The session of a cookie; counts as a use of it.
    Optional<Session> find(String secret) {
        var hash = Hashing.sha256(secret);
        var entry = entries.computeIfPresent(
                hash,
                (_, known) -> over(known) ? null : new Entry(known.account, known.csrf, known.begun, clock.instant()));
        return entry == null
                ? Optional.empty()
                : accounts.reader(entry.account).map(reader -> new Session(secret, entry.csrf, reader));
    }

    void end(String secret) {
        entries.remove(Hashing.sha256(secret));
    }

    private boolean over(Entry entry) {
        var now = clock.instant();
        return now.isAfter(entry.used.plus(IDLE)) || now.isAfter(entry.begun.plus(LONGEST));
    }
}
