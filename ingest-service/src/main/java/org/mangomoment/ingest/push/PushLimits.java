package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.limit.RateLimit;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Network;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// How many requests a key and an address may make. The operator, who imports, has no limit. Thread-safe.
public final class PushLimits {
    private final ClientAddress addresses;
    private final RateLimit perAddress;
    private final RateLimit perKey;

    public PushLimits(PushSettings settings, ClientAddress addresses) {
        this.addresses = addresses;
        this.perAddress = new RateLimit(settings.perAddress());
        this.perKey = new RateLimit(settings.perKey());
    }

    /// Answers 429 when an address comes too often, whether or not it has a key.
    void checkAddress(Context context) {
        pause(perAddress.admit(network(context)), "address");
    }

    /// Whom a request's address counts with.
    String network(Context context) {
        return Network.of(addresses.of(context));
    }

    /// Answers 429 when a key comes too often.
    void checkKey(Caller caller) {
        pause(perKey.admit(caller.key()), "key");
    }

    private static void pause(Duration wait, String whose) {
        if (!wait.isZero()) {
            throw tooMany(
                    "Requests of one " + whose + " come faster than is taken.", Math.toIntExact(wait.toSeconds() + 1));
        }
    }

    /// The refusal that says: not so much.
    ///
    /// @param seconds after which the same may be sent again
    static Refusal tooMany(String why, int seconds) {
        return new Refusal(new Problem(
                429, "Too many", why + " Send the same request again after the pause.", List.of(), seconds));
    }
}
