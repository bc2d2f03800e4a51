package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import org.mangomoment.ingest.channel.Bearer;
import org.mangomoment.ingest.channel.Signatures;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.Refusal;

/// Proof that a body is the channel's own, where one is demanded or given. Thread-safe.
final class Proof {
    private final Signatures signatures;
    private final ChannelTally tally;

    Proof(Signatures signatures, ChannelTally tally) {
        this.signatures = signatures;
        this.tally = tally;
    }

    /// Whether a request must be read whole before anything of it is taken.
    static boolean isDemanded(Context context, Bearer bearer) {
        return bearer.mustSign() || (bearer.signingKey() != null && context.header(Signatures.SIGNATURE) != null);
    }

    /// Answers 401 when a signature is demanded or given and is not right.
    void check(Context context, Bearer bearer, byte[] body) {
        var key = bearer.signingKey();
        if (key == null || !isDemanded(context, bearer)) {
            return;
        }
        var finding =
                signatures.look(key, context.header(Signatures.TIMESTAMP), context.header(Signatures.SIGNATURE), body);
        var why = switch (finding) {
            case GOOD -> "";
            case MISSING ->
                "This channel signs: expected the headers Mango-Timestamp, seconds since 1970, and "
                        + "Mango-Signature, 'v1=' and 64 hexadecimal digits.";
            case STALE -> "The timestamp is more than five minutes away from our clock; sign the request anew.";
            case WRONG -> "The signature does not belong to this timestamp, body and key.";
            case REPLAYED -> "This signature has been taken before; sign the request anew.";
        };
        if (!why.isEmpty()) {
            tally.refused(bearer.channel(), "signature");
            context.header("WWW-Authenticate", "Bearer realm=\"stories\"");
            throw new Refusal(401, "Not signed as expected", why);
        }
    }
}
