package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.AccountChange;
import org.mangomoment.schemas.AccountRole;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.log.LinearizableLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Colleagues' accounts, as the log has them. One change happens at a time ([#change]), each to the account as any
/// process wrote it last. Thread-safe.
public final class Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    /// Named here so that Avro has been told to trust our records before the first of them is copied.
    private static final Topic<String, Account> TOPIC = Topics.ACCOUNTS;

    private static final int CHANGES_KEPT = 1_000;

    private final Map<String, Account> byName = new ConcurrentHashMap<>();
    private final Set<String> demonstrated = ConcurrentHashMap.newKeySet();
    private final LinearizableLog log;
    private final BiPredicate<String, String> fits;
    private final Clock clock;

    /// @param log of the accounts
    public Accounts(LinearizableLog log, Clock clock) {
        this(log, Passwords::fits, clock);
    }

    /// @param fits whether a password, the first, is the one of a hash
    Accounts(LinearizableLog log, BiPredicate<String, String> fits, Clock clock) {
        this.log = log;
        this.fits = fits;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var name = TOPIC.key(record);
        var account = TOPIC.value(record);
        if (account == null) {
            byName.remove(name);
        } else {
            byName.put(name, account);
        }
    }

    /// Makes an account or replaces it; durable when it returns. The caller has checked the name and the password.
    ///
    /// @param token an API token of 256 random bits, or null for none
    public void register(String name, Role role, String password, @Nullable String token) {
        keep(fresh(name, role, password, token), AccountAct.REGISTERED, role, name);
    }

    /// Makes an account of a demonstration, which works in this process and in no later one that does not make it
    /// again.
    ///
    /// @throws RealAccount when the name belongs to somebody's real account
    public void registerDemonstration(String name, Role role, String password, String token) {
        synchronized (this) {
            var known = byName.get(name);
            if (known != null && !known.getDemonstration()) {
                throw new RealAccount(name);
            }
            demonstrated.add(name);
            var account = Account.newBuilder(fresh(name, role, password, token))
                    .setDemonstration(true)
                    .build();
            keep(account, AccountAct.REGISTERED, role, name);
        }
    }

    /// Marks the accounts that a demonstration made before demonstrations marked them, known by their passwords.
    public synchronized void recogniseDemonstration() {
        for (var name : Demonstration.NAMES) {
            find(name)
                    .filter(account -> !account.getDemonstration())
                    .filter(account -> fits.test(Demonstration.password(name), account.getPasswordHash()))
                    .ifPresent(account -> keep(
                            Account.newBuilder(account).setDemonstration(true).build(),
                            AccountAct.REFUSED,
                            null,
                            Authentication.OPERATOR));
        }
    }

    /// Names of the accounts that a demonstration made and that do not work here.
    public List<String> refused() {
        return all().stream().filter(this::isRefused).map(Account::getName).toList();
    }

    /// What somebody may do, by their name; empty when there is no such account.
    public Optional<Role> role(String name) {
        return find(name).flatMap(account -> Role.of(account.getRole()));
    }

    /// All of them, by name.
    List<Account> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Account::getName))
                .toList();
    }

    /// One of them.
    Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// Reads what stands now, decides, and writes, with nobody else between.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not answer in time
    synchronized <T> T change(Supplier<T> act) {
        log.awaitCurrent();
        return act.get();
    }

    /// Writes an account with what was done to it; durable when it returns.
    ///
    /// @param role the role it was given by this act, if any
    /// @param by   account of whoever did it
    synchronized Account keep(Account account, AccountAct act, @Nullable Role role, String by) {
        var changes = new ArrayList<>(account.getChanges());
        changes.add(new AccountChange(act, role == null ? null : role.stored(), by, now()));
        var kept = write(Account.newBuilder(account)
                .setChanges(changes.subList(Math.max(0, changes.size() - CHANGES_KEPT), changes.size()))
                .build());
        LOG.info("Account {}: {}, by {}", kept.getName(), Words.of(act), by);
        return kept;
    }

    /// Writes an account as its owner likes it, which is nothing to have on record; durable when it returns.
    synchronized Account write(Account account) {
        var written = Account.newBuilder(account).setAt(now()).build();
        if (!log.publish(TOPIC.record(written.getName(), written))) {
            byName.put(written.getName(), written); // Kafka is slow to give it back, and a link must not work twice.
        }
        return written;
    }

    /// Whether some steward's account stands, with a password or still to set one.
    boolean anySteward() {
        return byName.values().stream().anyMatch(account -> isSteward(account) && mayWork(account));
    }

    /// Whether another steward than this one can sign in now.
    boolean anotherSteward(String than) {
        return byName.values().stream()
                .anyMatch(account -> isSteward(account)
                        && mayWork(account)
                        && !account.getPasswordHash().isEmpty()
                        && !account.getName().equals(than));
    }

    /// The colleague of a name, unless the account does not work.
    Optional<Reader> reader(String name) {
        return find(name).flatMap(this::reader);
    }

    /// Whether the colleague of a name may use the desk now.
    public boolean mayRead(String name) {
        return reader(name).isPresent();
    }

    /// The account whose password this is, unless it does not work. Takes as long for an unknown name and for
    /// an account without a password.
    Optional<Account> withPassword(String name, String password) {
        var account = find(name);
        var hash = account.map(Account::getPasswordHash)
                .filter(set -> !set.isEmpty())
                .orElse(Passwords.NOBODYS);
        return fits.test(password, hash) ? account.filter(this::mayWork) : Optional.empty();
    }

    /// The colleague whose API token this is.
    Optional<Reader> withToken(String token) {
        var hash = Hashing.sha256(token);
        return byName.values().stream()
                .filter(account -> account.getTokenHash() != null && Hashing.same(account.getTokenHash(), hash))
                .findFirst()
                .flatMap(this::reader);
    }

    /// Whether a demonstration made the account, and not in this process.
    boolean isRefused(Account account) {
        return account.getDemonstration() && !demonstrated.contains(account.getName());
    }

    /// The clock's time, as exact as the log keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Account fresh(String name, Role role, String password, @Nullable String token) {
        return Account.newBuilder()
                .setName(name)
                .setRole(role.stored())
                .setPasswordHash(Passwords.hash(password))
                .setTokenHash(token == null ? null : Hashing.sha256(token))
                .setGeneration(
                        find(name).map(known -> known.getGeneration() + 1).orElse(0L))
                .setChanges(find(name).map(Account::getChanges).orElse(List.of()))
                .setAt(now())
                .build();
    }

    private Optional<Reader> reader(Account account) {
        return mayWork(account)
                ? Role.of(account.getRole()).map(role -> new Reader(account.getName(), role))
                : Optional.empty();
    }

    private boolean mayWork(Account account) {
        return !account.getDisabled()
                && !isRefused(account)
                && Role.of(account.getRole()).isPresent();
    }

    private static boolean isSteward(Account account) {
        return account.getRole() == AccountRole.STEWARD;
    }

    /// A demonstration would take somebody's account over.
    public static final class RealAccount extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RealAccount(String name) {
            super("The account '" + name
                    + "' of this folder is no demonstration's, and a demonstration would take it over."
                    + " Name a folder of its own with --folder.");
        }
    }
}
