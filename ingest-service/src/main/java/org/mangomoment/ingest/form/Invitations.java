package org.mangomoment.ingest.form;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mangomoment.ingest.channel.Invited;
import org.mangomoment.runtime.http.Refusal;

/// Opens invitation links.
///
/// @param byToken what a link carries to its invitation, ended or not
/// @param known   true once all channels are known
record Invitations(Function<String, Optional<Invited>> byToken, BooleanSupplier known) {
    /// The invitation of a link; empty when the link was never made by us, or was altered.
    Optional<Invited> open(String token) {
        var invited = byToken.apply(token);
        if (invited.isEmpty() && !known.getAsBoolean()) {
            throw new Refusal(503, "Starting", "The service is starting; ask again in a moment.");
        }
        return invited;
    }
}
