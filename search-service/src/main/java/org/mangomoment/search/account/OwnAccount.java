package org.mangomoment.search.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.search.preference.Preferences;

/// What colleagues do with their own account: sessions, language, keys and look of the pages, password. Thread-safe.
public final class OwnAccount {
    private final Accounts accounts;
    private final Devices devices;
    private final Sessions sessions;
    private final SignInLimits limits;
    private final PasswordRules rules;

    OwnAccount(Accounts accounts, Devices devices, Sessions sessions, SignInLimits limits, PasswordRules rules) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.limits = limits;
        this.rules = rules;
    }

    /// Begins a session of an account whose password was right, and notes the browser.
    SignIn.SignedIn begin(Account account, Visit visit) {
        return new SignIn.SignedIn(
                sessions.begin(account, visit.browser()),
                devices.remember(account, visit.device()),
                account.getLanguage());
    }

    /// The sessions of whoever asks.
    ///
    /// @param here secret of the session that asks; empty when it is none
    public List<OpenSession> sessions(Reader reader, String here) {
        return sessions.open(reader.account(), here);
    }

    /// Ends one session of whoever asks; one that is not theirs stays.
    public void endSession(Reader reader, String id) {
        sessions.end(reader.account(), id);
    }

    /// Ends every session of whoever asks but the one that asks.
    public void endOtherSessions(Reader reader, String here) {
        sessions.endOthers(reader.account(), here);
    }

    /// Keeps the language in which whoever asks wishes the pages.
    public void speak(Reader reader, String language) {
        var _ = accounts.change(() -> accounts.find(reader.account())
                .filter(account -> !language.equals(account.getLanguage()))
                .map(account -> accounts.write(
                        Account.newBuilder(account).setLanguage(language).build())));
    }

    /// How whoever asks likes the pages.
    public Preferences preferences(Reader reader) {
        return accounts.find(reader.account()).map(Preferences::of).orElse(Preferences.USUAL);
    }

    /// Keeps how whoever asks likes the pages; durable when it returns. Who has no account, as the operator's command
    /// line, keeps nothing.
    public void prefer(Reader reader, UnaryOperator<Preferences> change) {
        var _ = accounts.change(() -> accounts.find(reader.account()).map(account -> {
            var before = Preferences.of(account);
            var after = change.apply(before);
            return after.equals(before) ? account : accounts.write(after.in(account));
        }));
    }

    /// Changes the password of whoever asks, who must know the old one. Every session and known browser of the account
    /// ends, and this one begins anew.
    public PasswordChange changePassword(Reader reader, String old, String password, Visit visit) {
        if (accounts.find(reader.account()).isEmpty()) {
            return new PasswordChange.NoAccount();
        }
        var trier = limits.signedIn(reader.account());
        var wait = limits.begin(trier);
        if (wait > 0) {
            return new PasswordChange.TooMany(wait);
        }
        var account = accounts.withPassword(reader.account(), old);
        if (account.isEmpty()) {
            return new PasswordChange.WrongOld();
        }
        limits.succeeded(trier);
        var flaws = rules.flaws(reader.account(), password);
        if (!flaws.isEmpty()) {
            return new PasswordChange.Invalid(flaws);
        }
        return keep(reader, account.get().getGeneration(), Passwords.hash(password))
                .<PasswordChange>map(kept -> new PasswordChange.Changed(begin(kept, visit)))
                .orElseGet(PasswordChange.NoAccount::new);
    }

    private Optional<Account> keep(Reader reader, long generation, String hash) {
        return accounts.change(() -> accounts.find(reader.account())
                .filter(now -> now.getGeneration() == generation)
                .map(now -> accounts.keep(
                        Account.newBuilder(now)
                                .setPasswordHash(hash)
                                .setGeneration(generation + 1)
                                .build(),
                        AccountAct.PASSWORD_CHANGED,
                        null,
                        reader.account())));
    }
}
