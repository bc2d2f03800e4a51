package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.withdrawal.UnderWay;
import org.mangomoment.search.withdrawal.Withdrawals;

/// Taking a story back, the list of those that were, and having their bytes taken out of the index's files now.
public final class WithdrawalApi {
    private static final long PATIENCE_SECONDS = 120;

    private final Withdrawals withdrawals;
    private final Supplier<CompletableFuture<Void>> expunge;
    private final Clock clock;

    /// @param expunge asks the index for it; completes when it is done
    public WithdrawalApi(Withdrawals withdrawals, Supplier<CompletableFuture<Void>> expunge, Clock clock) {
        this.withdrawals = withdrawals;
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
                .map(wish -> json(UnderWay.at(now, wish)))
                .toList();
        context.json(Map.of("total", all.size(), "withdrawals", all));
    }

    private static Map<String, Object> json(UnderWay one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.wish().getStoryId());
        json.put("at", one.wish().getAt().toString());
        json.put("by", Words.of(one.wish().getBy()));
        json.put("account", one.wish().getAccount());
        json.put("channel", one.wish().getChannel());
        json.put("bound", one.bound().toString());
        json.put("state", one.state());
        return json;
    }

    private void expunge(Context context) {
        try {
            expunge.get().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            context.json(Map.of("state", "expunged"));
        } catch (CompletionException | CancellationException _) {
            throw new Refusal(new Problem(
                    503, "Not expunged", "The index could not be written in time; ask again.", List.of(), 5));
        }
    }
}
