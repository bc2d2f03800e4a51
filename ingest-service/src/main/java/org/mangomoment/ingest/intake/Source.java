package org.mangomoment.ingest.intake;

import java.util.List;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Door;

/// Where a story came from.
///
/// @param channel        channel name; ids and receipts are apart per channel
/// @param campaign       the channel's campaign
/// @param door           how it came in
/// @param defaultConsent purposes that hold when the story says nothing of consent
/// @param language       language of the teller's pages, nl or en
/// @param wording        version of the consent wording that the teller saw, as `form-1`
public record Source(
        String channel, String campaign, Door door, List<String> defaultConsent, String language, String wording) {
    public Source {
        defaultConsent = List.copyOf(defaultConsent);
    }

    /// How consent was given, as [org.mangomoment.schemas.Consent] has it.
    ConsentRoute given() {
        return switch (door) {
            case FORM -> ConsentRoute.FORM;
            case MAIL -> ConsentRoute.MAIL;
            case IMPORT -> ConsentRoute.IMPORT;
            case PUSH, BATCH, UNKNOWN -> ConsentRoute.CHANNEL;
        };
    }
}
