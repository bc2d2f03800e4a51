package org.mangomoment.ingest.push;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/// The routes of the push API, as `/api/openapi.json` describes them.
final class PushApi {
    private final PushDoor single;
    private final BatchDoor batch;
    private final WithdrawalRoute withdrawing;
    private final RequestAdmission toSingle;
    private final RequestAdmission toBatch;

    PushApi(
            PushDoor single,
            BatchDoor batch,
            WithdrawalRoute withdrawing,
            RequestAdmission toSingle,
            RequestAdmission toBatch) {
        this.single = single;
        this.batch = batch;
        this.withdrawing = withdrawing;
        this.toSingle = toSingle;
        this.toBatch = toBatch;
    }

    /// Adds the routes.
    void addTo(RoutesConfig routes) {
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
