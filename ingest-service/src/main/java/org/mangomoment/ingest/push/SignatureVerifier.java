package org.mangomoment.ingest.push;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.ingest.signature.SignatureScheme;
import org.mangomoment.ingest.signature.SignedRequest;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.Refusal;

/// Proof that a request is the channel's own, where one is demanded or given. Thread-safe.
final class SignatureVerifier {
    private final InstantSource clock;
    private final ChannelTally tally;

    SignatureVerifier(InstantSource clock, ChannelTally tally) {
        this.clock = clock;
        this.tally = tally;
    }

    /// Whether a request must be read whole before anything of it is taken.
    static boolean isDemanded(Context context, Caller caller) {
        return caller.mustSign()
                || (caller.signingKey() != null
                        && context.header(scheme(context, caller).header()) != null);
    }

    /// Answers 401 when a signature is demanded or given and is not right.
    ///
    /// @param body the raw body; empty for a request that has none
    void check(Context context, Caller caller, byte[] body) {
        var key = caller.signingKey();
        if (key == null || !isDemanded(context, caller)) {
            return;
        }
        var request = new SignedRequest(context.req().getMethod(), target(context), context::header, body);
        var why = switch (scheme(context, caller).look(request, key, clock.instant())) {
            case GOOD -> "";
            case MISSING -> missing(caller);
            case STALE -> "The timestamp is more than five minutes away from our clock; sign the request anew.";
            case WRONG ->
                "The signature does not belong to this key, timestamp, method, address, idempotency key and body.";
            case UNCOVERED ->
                "This signature covers the body only: it proves a POST without the header Idempotency-Key. "
                        + "Sign with 'v2=', which covers all, or put the idempotency key into the body.";
        };
        if (!why.isEmpty()) {
            tally.refused(caller.channel(), "signature");
            context.header("WWW-Authenticate", "Bearer realm=\"stories\"");
            throw new Refusal(401, "Not signed as expected", why);
        }
    }

    /// Ours when the request brings it, else what the channel's mapping names, else ours.
    private static SignatureScheme scheme(Context context, Caller caller) {
        return context.header(SignatureScheme.MANGO.header()) != null
                ? SignatureScheme.MANGO
                : named(caller).orElse(SignatureScheme.MANGO);
    }

    private static Optional<SignatureScheme> named(Caller caller) {
        return caller.mapping() instanceof MappingRead.Usable(var mapping)
                ? Optional.ofNullable(mapping.signature())
                : Optional.empty();
    }

    private static String missing(Caller caller) {
        var ours = "This channel signs: expected the headers Mango-Timestamp, seconds since 1970, and "
                + "Mango-Signature, 'v2=' and 64 hexadecimal digits";
        return named(caller)
                .map(scheme -> ours + "; or " + scheme.header() + " in the form of " + scheme.id() + ".")
                .orElse(ours + ".");
    }

    private static String target(Context context) {
        var query = context.req().getQueryString();
        var path = context.req().getRequestURI();
        return query == null ? path : path + "?" + query;
    }
}
