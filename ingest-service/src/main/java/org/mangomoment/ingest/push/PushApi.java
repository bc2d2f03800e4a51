package org.mangomoment.ingest.push;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mangomoment.ingest.channel.Callers;
import org.mangomoment.ingest.intake.ReceiptView;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.ingest.withdrawal.WithdrawalView;

/// The routes of the push API, as `/api/openapi.json` describes them.
public final class PushApi {
    private final PushDoor single;
    private final BatchDoor batch;
    private final WithdrawalRoute withdrawing;
    private final RequestAdmission toSingle;
    private final RequestAdmission toBatch;

    /// @param open  true once channels and receipts are known
    /// @param home  public address of this service
    /// @param sizes how much at once
    /// @param daily says how long until tomorrow
    public PushApi(
            StoryIntake intake,
            StoryRules rules,
            ReceiptView memory,
            WithdrawalView withdrawals,
            Callers callers,
            PersonalLinks personal,
            Supplier<URI> home,
            BooleanSupplier open,
            PushSettings sizes,
            PushLimits limits,
            DailyLimits daily,
            ChannelTally tally,
            Clock clock) {
        var proof = new SignatureVerifier(clock, tally);
        this.withdrawing = new WithdrawalRoute(memory, withdrawals);
        this.single = new PushDoor(intake, rules, memory, personal, home, proof, daily, tally);
        this.batch = new BatchDoor(new RetryingIntake(intake, sizes.insist()), rules, sizes.window(), proof, tally);
        this.toSingle = new RequestAdmission(callers, open, sizes.stories(), limits, proof, tally);
        this.toBatch = new RequestAdmission(callers, open, sizes.batches(), limits, proof, tally);
    }

    /// Adds the routes.
    public void addTo(RoutesConfig routes) {
        for (var route : PushRoute.values()) {
            routes.addHttpHandler(route.verb(), route.path(), handler(route));
        }
    }

    private Handler handler(PushRoute route) {
        return switch (route) {
            case STORY -> context -> toSingle.bring(context, caller -> single.take(context, caller));
            case HOOK -> context -> toSingle.hook(context, caller -> single.take(context, caller));
            case BATCH -> context -> toBatch.bring(context, caller -> batch.take(context, caller));
            case SELF, RECEIPT -> this::receipt;
            case WITHDRAWAL -> context -> toSingle.enter(context, caller -> withdrawing.withdraw(context, caller));
            case DOCUMENT -> PushApi::document;
        };
    }

    private void receipt(Context context) throws Exception {
        toSingle.enter(context, caller -> {
            withdrawing.refuseWithdrawn(context, caller);
            single.receipt(context, caller);
        });
    }

    private static void document(Context context) {
        context.contentType("application/json")
                .result(PushApi.class.getResourceAsStream("/org/mangomoment/ingest/push/openapi.json"));
    }
}
