package org.mangomoment.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Guard;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Accounts;
import org.mangomoment.search.account.Authentication;
import org.mangomoment.search.account.Devices;
import org.mangomoment.search.api.AccountApi;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;

/// Colleagues: their accounts, signing in, and who may do what.
final class AccountFeature implements DeskFeature {
    private final Accounts accounts;
    private final Authentication authentication;
    private final Guard guard;
    private final DeskPages pages;
    private final DeskAddress address;

    /// @param hasRead whether what stood in the log when this process began has been read
    AccountFeature(
            Foundation foundation, DeskLog log, DeskAddress address, SearchSettings settings, BooleanSupplier hasRead) {
        var clock = foundation.clock();
        this.address = address;
        this.accounts = new Accounts(log.of(Topics.ACCOUNTS), clock);
        var devices = new Devices(log::publish, clock);
        log.keep(Topics.ACCOUNTS, accounts::apply).keep(Topics.DEVICES, devices::apply);
        this.authentication = new Authentication(accounts, devices, token(settings.operatorToken()), clock);
        this.guard = new Guard(
                authentication,
                new ClientAddress(settings.http().trustedProxies()),
                hasRead,
                settings.http().isHttps());
        this.pages = new DeskPages(guard, address);
    }

    Accounts accounts() {
        return accounts;
    }

    /// Lets requests through to routes.
    Guard guard() {
        return guard;
    }

    /// The pages, behind the guard.
    DeskPages pages() {
        return pages;
    }

    /// Once the accounts are known: what a demonstration left is closed, and without an account a link leads to the
    /// first steward's.
    void whenKnown(Consumer<String> setUpSecret) {
        accounts.recogniseDemonstration();
        authentication.openSetUp().ifPresent(setUpSecret);
    }

    @Override
    public List<Route> routes() {
        return Route.all(List.of(
                pages.frame(),
                pages.accounts(authentication.colleagues(), authentication.links()),
                new AccountApi(authentication.colleagues(), address).routes()));
    }

    private static @Nullable String token(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }
}
