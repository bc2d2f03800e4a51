package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.channel.Callers;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.FairPlaces;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// Who may come in, and how many at once. Thread-safe.
final class RequestAdmission {
    private static final int PAUSE_SECONDS = 5;
    private static final byte[] NO_BODY = {};

    private final Callers callers;
    private final BooleanSupplier open;
    private final FairPlaces placesOfKeys;
    private final FairPlaces placesOfAddresses;
    private final PushLimits limits;
    private final SignatureVerifier proof;
    private final ChannelTally tally;

    /// @param open   true once channels and receipts are known
    /// @param places requests of one key that may be inside at once; of all keys, twice as many
    RequestAdmission(
            Callers callers,
            BooleanSupplier open,
            int places,
            PushLimits limits,
            SignatureVerifier proof,
            ChannelTally tally) {
        this.proof = proof;
        this.limits = limits;
        this.tally = tally;
        this.callers = callers;
        this.open = open;
        this.placesOfKeys = FairPlaces.forOne(places);
        // An address has room for more keys than one that takes all it can.
        this.placesOfAddresses = new FairPlaces(2 * places, 3);
    }

    /// Something that is done inside.
    interface Visit {
        void by(Caller caller) throws Exception;
    }

    /// Lets a request without a body in, or answers 401, 429 or 503.
    void enter(Context context, Visit visit) throws Exception {
        bring(context, caller -> {
            proof.check(context, caller, NO_BODY);
            visit.by(caller);
        });
    }

    /// Lets a request with a body in, or answers 401, 429 or 503; whoever is inside has the body's signature checked
    /// ([SignatureVerifier]) before anything is taken.
    void bring(Context context, Visit visit) throws Exception {
        admit(
                context,
                visit,
                () -> callers.of(context.header("Authorization"))
                        .or(() -> callers.named(context.header("Mango-Key")))
                        .orElseThrow(() -> stranger(context)));
    }

    /// The same at a hook address: its secret part is the only key that counts there.
    void hook(Context context, Visit visit) throws Exception {
        admit(context, visit, () -> callers.hooked(context.pathParam("secret")).orElseThrow(RequestAdmission::noHook));
    }

    private void admit(Context context, Visit visit, Supplier<Caller> who) throws Exception {
        limits.checkAddress(context);
        if (!open.getAsBoolean()) {
            throw notNow("The service is starting and does not know yet what it took before.");
        }
        var caller = who.get();
        paced(caller);
        inside(placesOfKeys, caller.key(), caller, () -> {
            inside(placesOfAddresses, limits.network(context), caller, () -> visit.by(caller));
        });
    }

    private interface Stay {
        void spend() throws Exception;
    }

    private void inside(FairPlaces places, String who, Caller caller, Stay stay) throws Exception {
        if (!places.take(who)) {
            tally.refused(caller.channel(), "unavailable");
            throw notNow("As many of your stories are being taken at this moment as there are places for.");
        }
        try {
            stay.spend();
        } finally {
            places.leave(who);
        }
    }

    private void paced(Caller caller) {
        if (caller.operator()) {
            return;
        }
        try {
            limits.checkKey(caller);
        } catch (Refusal tooMany) {
            tally.refused(caller.channel(), "rate");
            throw tooMany;
        }
    }

    /// The refusal that says: the same request, a little later.
    static Refusal notNow(String why) {
        return new Refusal(new Problem(
                503, "Not stored", why + " Send the same request again after the pause.", List.of(), PAUSE_SECONDS));
    }

    private static Refusal noHook() {
        return new Refusal(
                401,
                "Unknown hook address",
                "No hook address of a channel ends like this; ask the steward for a new one. A push key is none.");
    }

    private static Refusal stranger(Context context) {
        context.header("WWW-Authenticate", "Bearer realm=\"stories\"");
        return new Refusal(
                401,
                "Unknown key",
                "No working key was sent; expected the header 'Authorization: Bearer mango_…' with a key of a channel.");
    }
}
