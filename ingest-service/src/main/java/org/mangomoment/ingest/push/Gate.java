package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.channel.Bearer;
import org.mangomoment.ingest.channel.Bearers;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// Who may come in, and how many at once. Thread-safe.
final class Gate {
    private static final int PAUSE_SECONDS = 5;
    private static final byte[] NO_BODY = {};

    private final Bearers bearers;
    private final BooleanSupplier open;
    private final Semaphore places;
    private final PushLimits limits;
    private final Proof proof;
    private final ChannelTally tally;

    /// @param open   true once channels and receipts are known
    /// @param places requests that may be inside at once
    Gate(Bearers bearers, BooleanSupplier open, int places, PushLimits limits, Proof proof, ChannelTally tally) {
        this.proof = proof;
        this.limits = limits;
        this.tally = tally;
        this.bearers = bearers;
        this.open = open;
        this.places = new Semaphore(places);
    }

    /// Something that is done inside.
    interface Visit {
        void by(Bearer bearer) throws Exception;
    }

    /// Lets a request without a body in, or answers 401, 429 or 503.
    void enter(Context context, Visit visit) throws Exception {
        bring(context, bearer -> {
            proof.check(context, bearer, NO_BODY);
            visit.by(bearer);
        });
    }

    /// Lets a request with a body in, or answers 401, 429 or 503; whoever is inside has the body's signature checked
    /// ([Proof]) before anything is taken.
    void bring(Context context, Visit visit) throws Exception {
        limits.checkAddress(context);
        if (!open.getAsBoolean()) {
            throw notNow("The service is starting and does not know yet what it took before.");
        }
        var bearer = bearers.of(context.header("Authorization"))
                .or(() -> bearers.named(context.header("Mango-Key")))
                .orElseThrow(() -> stranger(context));
        paced(bearer);
        if (!places.tryAcquire()) {
            tally.refused(bearer.channel(), "unavailable");
            throw notNow("Too many stories are being taken at this moment.");
        }
        try {
            visit.by(bearer);
        } finally {
            places.release();
        }
    }

    private void paced(Bearer bearer) {
        if (bearer.operator()) {
            return;
        }
        try {
            limits.checkKey(bearer);
        } catch (Refusal tooMany) {
            tally.refused(bearer.channel(), "rate");
            throw tooMany;
        }
    }

    /// The refusal that says: the same request, a little later.
    static Refusal notNow(String why) {
        return new Refusal(new Problem(
                503, "Not stored", why + " Send the same request again after the pause.", List.of(), PAUSE_SECONDS));
    }

    private static Refusal stranger(Context context) {
        context.header("WWW-Authenticate", "Bearer realm=\"stories\"");
        return new Refusal(
                401,
                "Unknown key",
                "No working key was sent; expected the header 'Authorization: Bearer mango_…' with a key of a channel.");
    }
}
