package org.mangomoment.search.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.AccountRole;
import org.mangomoment.schemas.LinkKind;
import org.mangomoment.search.account.ColleagueAct.Done;
import org.mangomoment.search.account.ColleagueAct.Exists;
import org.mangomoment.search.account.ColleagueAct.Invalid;
import org.mangomoment.search.account.ColleagueAct.IsDisabled;
import org.mangomoment.search.account.ColleagueAct.LastSteward;
import org.mangomoment.search.account.ColleagueAct.LinkMade;
import org.mangomoment.search.account.ColleagueAct.Unknown;

/// A steward's acts on colleagues' accounts: who may come in, and as what. Each is on record in the account itself.
/// Thread-safe.
public final class Colleagues {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Devices devices;

    Colleagues(Accounts accounts, Sessions sessions, Devices devices) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
    }

    /// All of them, by name.
    public List<Colleague> all() {
        return accounts.all().stream()
                .flatMap(account -> seen(account).stream())
                .toList();
    }

    /// One of them.
    public Optional<Colleague> find(String name) {
        return accounts.find(name).flatMap(this::seen);
    }

    /// Makes an account without a password, and the link to set one.
    ///
    /// @param role id of the role
    /// @param by   the steward's account
    public ColleagueAct invite(String name, String role, String by) {
        return accounts.change(() -> {
            var wanted = Role.of(role);
            var flaws = Stream.of(NameRules.flaws(name), roleFlaws(wanted))
                    .flatMap(List::stream)
                    .toList();
            if (!flaws.isEmpty() || wanted.isEmpty()) {
                return new Invalid(flaws);
            }
            if (accounts.find(name).isPresent()) {
                return new Exists();
            }
            var link = OneTimeLink.make(accounts.now());
            var account = Account.newBuilder()
                    .setName(name)
                    .setRole(wanted.get().stored())
                    .setPasswordHash("")
                    .setLink(link.stored(LinkKind.INVITATION))
                    .setAt(accounts.now())
                    .build();
            return made(accounts.keep(account, AccountAct.INVITED, wanted.get(), by), link);
        });
    }

    /// Gives an account another role, from its next request on.
    public ColleagueAct changeRole(String name, String role, String by) {
        return accounts.change(() -> {
            var account = accounts.find(name);
            if (account.isEmpty()) {
                return new Unknown();
            }
            var wanted = Role.of(role);
            if (wanted.isEmpty()) {
                return new Invalid(List.of(AccountProblem.ROLE));
            }
            if (wanted.get() != Role.STEWARD && isLastSteward(account.get())) {
                return new LastSteward();
            }
            if (account.get().getRole() == wanted.get().stored()) {
                return done(account.get());
            }
            var changed = Account.newBuilder(account.get())
                    .setRole(wanted.get().stored())
                    .build();
            return done(accounts.keep(changed, AccountAct.ROLE, wanted.get(), by));
        });
    }

    /// Closes an account: its sessions, known browsers and link end at once.
    public ColleagueAct disable(String name, String by) {
        return accounts.change(() -> {
            var account = accounts.find(name);
            if (account.isEmpty()) {
                return new Unknown();
            }
            if (isLastSteward(account.get())) {
                return new LastSteward();
            }
            if (account.get().getDisabled()) {
                return done(account.get());
            }
            var changed = nextGeneration(account.get()).setDisabled(true).build();
            return done(accounts.keep(changed, AccountAct.DISABLED, null, by));
        });
    }

    /// Opens an account again; its password is the one it had.
    public ColleagueAct enable(String name, String by) {
        return accounts.change(() -> {
            var account = accounts.find(name);
            if (account.isEmpty()) {
                return new Unknown();
            }
            if (!account.get().getDisabled()) {
                return done(account.get());
            }
            var changed = Account.newBuilder(account.get()).setDisabled(false).build();
            return done(accounts.keep(changed, AccountAct.ENABLED, null, by));
        });
    }

    /// Ends the password, the API token, every session and any earlier link of an account, and makes a link to set a
    /// new password.
    public ColleagueAct reset(String name, String by) {
        return accounts.change(() -> {
            var account = accounts.find(name);
            if (account.isEmpty()) {
                return new Unknown();
            }
            if (account.get().getDisabled() || accounts.isRefused(account.get())) {
                return new IsDisabled();
            }
            var link = OneTimeLink.make(accounts.now());
            var kind = hadPassword(account.get()) ? LinkKind.RESET : LinkKind.INVITATION;
            var changed = nextGeneration(account.get())
                    .setPasswordHash("")
                    .setTokenHash(null)
                    .setLink(link.stored(kind))
                    .build();
            return made(accounts.keep(changed, AccountAct.RESET, null, by), link);
        });
    }

    /// Everything that ends with a generation; the link is taken away as well.
    private static Account.Builder nextGeneration(Account account) {
        return Account.newBuilder(account)
                .setGeneration(account.getGeneration() + 1)
                .setLink(null);
    }

    private boolean isLastSteward(Account account) {
        return account.getRole() == AccountRole.STEWARD
                && state(account) == Colleague.State.ACTIVE
                && !accounts.anotherSteward(account.getName());
    }

    private static List<AccountProblem> roleFlaws(Optional<Role> role) {
        return role.isPresent() ? List.of() : List.of(AccountProblem.ROLE);
    }

    private ColleagueAct made(Account account, OneTimeLink link) {
        return new LinkMade(seen(account).orElseThrow(), link);
    }

    private ColleagueAct done(Account account) {
        return new Done(seen(account).orElseThrow());
    }

    private Optional<Colleague> seen(Account account) {
        return Role.of(account.getRole())
                .map(role -> new Colleague(
                        account.getName(),
                        role,
                        state(account),
                        lastSeen(account),
                        linkUntil(account),
                        account.getChanges().reversed()));
    }

    private Colleague.State state(Account account) {
        if (account.getDisabled()) {
            return Colleague.State.DISABLED;
        }
        if (accounts.isRefused(account)) {
            return Colleague.State.DEMONSTRATION;
        }
        if (!account.getPasswordHash().isEmpty()) {
            return Colleague.State.ACTIVE;
        }
        return hadPassword(account) ? Colleague.State.RESET : Colleague.State.INVITED;
    }

    private @Nullable Instant lastSeen(Account account) {
        return Stream.concat(
                        sessions.lastUsed(account.getName()).stream(), devices.lastSignIn(account.getName()).stream())
                .max(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant linkUntil(Account account) {
        var link = account.getLink();
        return link != null && accounts.now().isBefore(link.getExpiresAt()) ? link.getExpiresAt() : null;
    }

    private static boolean hadPassword(Account account) {
        var link = account.getLink();
        return !account.getPasswordHash().isEmpty()
                || (link != null && link.getKind() == LinkKind.RESET)
                || account.getChanges().stream()
                        .anyMatch(change ->
                                change.getAct() == AccountAct.PASSWORD_SET || change.getAct() == AccountAct.REGISTERED);
    }
}
