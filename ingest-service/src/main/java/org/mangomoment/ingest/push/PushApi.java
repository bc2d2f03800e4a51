package org.mangomoment.ingest.push;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mangomoment.ingest.channel.Bearers;
import org.mangomoment.ingest.intake.ReceiptMemory;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.ingest.withdrawal.WithdrawalBook;

/// The routes of the push API, as `/api/openapi.json` describes them.
public final class PushApi {
    private final PushDoor single;
    private final BatchDoor batch;
    private final Withdrawing withdrawing;
    private final Gate toSingle;
    private final Gate toBatch;

    /// @param open  true once channels and receipts are known
    /// @param home  public address of this service
    /// @param sizes how much at once
    /// @param daily says how long until tomorrow
    public PushApi(
            StoryIntake intake,
            StoryRules rules,
            ReceiptMemory memory,
            WithdrawalBook withdrawals,
            Bearers bearers,
            PersonalLinks personal,
            Supplier<URI> home,
            BooleanSupplier open,
            PushSettings sizes,
            PushLimits limits,
            DailyLimits daily,
            ChannelTally tally,
            Clock clock) {
        var proof = new Proof(clock, tally);
        this.withdrawing = new Withdrawing(memory, withdrawals);
        this.single = new PushDoor(intake, rules, memory, personal, home, proof, daily, tally);
        this.batch = new BatchDoor(new Insisting(intake, sizes.insist()), rules, sizes.window(), proof, tally);
        this.toSingle = new Gate(bearers, open, sizes.stories(), limits, proof, tally);
        this.toBatch = new Gate(bearers, open, sizes.batches(), limits, proof, tally);
    }

    /// Adds the routes.
    public void addTo(RoutesConfig routes) {
        for (var route : PushRoute.values()) {
            routes.addHttpHandler(route.verb(), route.path(), handler(route));
        }
    }

    private Handler handler(PushRoute route) {
        return switch (route) {
            case STORY -> context -> toSingle.bring(context, bearer -> single.take(context, bearer));
            case HOOK -> context -> toSingle.hook(context, bearer -> single.take(context, bearer));
            case BATCH -> context -> toBatch.bring(context, bearer -> batch.take(context, bearer));
            case SELF, RECEIPT -> this::receipt;
            case WITHDRAWAL -> context -> toSingle.enter(context, bearer -> withdrawing.withdraw(context, bearer));
            case DOCUMENT -> PushApi::document;
        };
    }

    private void receipt(Context context) throws Exception {
        toSingle.enter(context, bearer -> {
            withdrawing.refuseWithdrawn(context, bearer);
            single.receipt(context, bearer);
        });
    }

    private static void document(Context context) {
        context.contentType("application/json")
                .result(PushApi.class.getResourceAsStream("/org/mangomoment/ingest/push/openapi.json"));
    }
}
