package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.withdrawal.UnderWay;
import org.mangomoment.search.withdrawal.Withdrawals;

/// Taking a story back, the list of those that were, and having their bytes taken out of the index's files now.
public final class WithdrawalApi {
    private static final long PATIENCE_SECONDS = 120;

    private final Withdrawals withdrawals;
    private final LoggedExports exports;
    private final Supplier<CompletableFuture<Void>> expunge;
    private final Clock clock;

    /// @param exports who must be told of a withdrawal
    /// @param expunge asks the index for it; completes when it is done
    public WithdrawalApi(
            Withdrawals withdrawals, LoggedExports exports, Supplier<CompletableFuture<Void>> expunge, Clock clock) {
        this.withdrawals = withdrawals;
        this.exports = exports;
        this.expunge = expunge;
        this.clock = clock;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.DELETE, "/api/stories/{id}", Audience.STEWARDS, this::withdraw),
                new Route(HandlerType.GET, "/api/withdrawals", Audience.STEWARDS, this::list),
                new Route(HandlerType.POST, "/api/index/expunge", Audience.STEWARDS, this::expunge));
    }

    private void withdraw(Context context) {
        switch (withdrawals.withdraw(context.pathParam("id"), Access.reader(context))) {
            case WITHDRAWN -> context.status(204);
            case NO_STORY -> throw ReadingApi.unknown();
        }
    }

    private void list(Context context) {
        var now = clock.instant();
        var all = withdrawals.all().stream()
                .map(withdrawal ->
                        WithdrawalAnswer.of(UnderWay.at(now, withdrawal), exports.with(withdrawal.getStoryId())))
                .toList();
        context.json(new WithdrawalsAnswer(all.size(), all));
    }

    private void expunge(Context context) {
        try {
            expunge.get().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            context.json(new StateAnswer("expunged"));
        } catch (CompletionException | CancellationException _) {
            throw new Refusal(new Problem(
                    503, "Not expunged", "The index could not be written in time; ask again.", List.of(), 5));
        }
    }
}
