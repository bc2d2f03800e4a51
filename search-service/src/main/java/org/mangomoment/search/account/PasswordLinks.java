package org.mangomoment.search.account;

import java.util.Optional;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.LinkKind;

/// One-time links by which colleagues set their passwords, found by the hash of their secret. Thread-safe.
public final class PasswordLinks {
    private final Accounts accounts;
    private final PasswordRules rules;

    PasswordLinks(Accounts accounts, PasswordRules rules) {
        this.accounts = accounts;
        this.rules = rules;
    }

    /// What a link leads to; looking does not use it up.
    public Joining look(String secret) {
        var account = holder(secret);
        return account.isPresent() ? look(account.get()) : new Joining.NotOpen();
    }

    /// Sets the password of the link's account, once.
    public Joining join(String secret, String password) {
        var found = look(secret);
        if (!(found instanceof Joining.Open open)) {
            return found;
        }
        var flaws = rules.flaws(open.name(), password);
        if (!flaws.isEmpty()) {
            return new Joining.Invalid(open, flaws);
        }
        var hash = Passwords.hash(password);
        return accounts.change(() -> {
            var account = holder(secret);
            if (account.isEmpty()) {
                return new Joining.NotOpen();
            }
            var joined = Account.newBuilder(account.get())
                    .setPasswordHash(hash)
                    .setLink(null)
                    .build();
            accounts.keep(joined, AccountAct.PASSWORD_SET, null, open.name());
            return new Joining.Joined(open.name());
        });
    }

    private Joining look(Account account) {
        var link = account.getLink();
        var role = Role.of(account.getRole());
        if (link == null || role.isEmpty()) {
            return new Joining.NotOpen();
        }
        return accounts.now().isBefore(link.getExpiresAt())
                ? new Joining.Open(account.getName(), role.get(), link.getKind() == LinkKind.RESET)
                : new Joining.Expired();
    }

    private Optional<Account> holder(String secret) {
        var hash = Hashing.sha256(secret);
        return accounts.all().stream()
                .filter(account -> account.getLink() != null
                        && !account.getDisabled()
                        && Hashing.same(account.getLink().getHash(), hash))
                .findFirst();
    }
}
