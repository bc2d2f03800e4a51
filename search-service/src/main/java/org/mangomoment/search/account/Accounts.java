package org.mangomoment.search.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.Topics;

/// Colleagues' accounts, as the log has them. Thread-safe.
public final class Accounts {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private final Map<String, Account> byName = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final Clock clock;

    /// @param publish returns when the record is durable and this process has read it, or throws
    public Accounts(Consumer<ProducerRecord<byte[], byte[]>> publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var name = Topics.ACCOUNTS.key(record);
        var account = Topics.ACCOUNTS.value(record);
        if (account == null) {
            byName.remove(name);
        } else {
            byName.put(name, account);
        }
    }

    /// Whether there is none at all.
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /// Makes an account or replaces it; durable when it returns. The caller has checked the name and the password
    /// ([#wrong]).
    ///
    /// @param token an API token of 256 random bits, or null for none
    public void register(String name, Role role, String password, @Nullable String token) {
        var account = Account.newBuilder()
                .setName(name)
                .setRole(role.id())
                .setPasswordHash(Passwords.hash(password))
                .setTokenHash(token == null ? null : Hashing.sha256(token))
                .setDisabled(false)
                .setAt(clock.instant())
                .build();
        publish.accept(Topics.ACCOUNTS.record(name, account));
    }

    /// What is wrong with a name and a password for a new account; empty when nothing is.
    static List<SetUp.Field> wrong(String name, String password) {
        if (!name.matches("[a-z0-9.-]{2,40}")) {
            return List.of(new SetUp.Field("name", "expected 2 to 40 lower-case letters, digits, dots or hyphens"));
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return List.of(new SetUp.Field(
                    "password", "expected " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters"));
        }
        return List.of();
    }

    /// The colleague of a name, unless disabled.
    Optional<Reader> reader(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(Accounts::reader);
    }

    /// The colleague whose password this is. Takes as long for an unknown name.
    Optional<Reader> withPassword(String name, String password) {
        var account = byName.get(name);
        if (account == null) {
            Passwords.fitsNobody(password);
            return Optional.empty();
        }
        return Passwords.fits(password, account.getPasswordHash()) ? reader(account) : Optional.empty();
    }

    /// The colleague whose API token this is.
    Optional<Reader> withToken(String token) {
        var hash = Hashing.sha256(token);
        return byName.values().stream()
                .filter(account -> account.getTokenHash() != null && Hashing.same(account.getTokenHash(), hash))
                .findFirst()
                .flatMap(Accounts::reader);
    }

    private static Optional<Reader> reader(Account account) {
        return account.getDisabled()
                ? Optional.empty()
                : Role.of(account.getRole()).map(role -> new Reader(account.getName(), role));
    }
}
