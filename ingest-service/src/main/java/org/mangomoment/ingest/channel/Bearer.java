package org.mangomoment.ingest.channel;

import java.util.List;

/// Who pushes.
///
/// @param channel        channel name
/// @param campaign       its campaign
/// @param defaultConsent purposes that hold when a story says nothing of consent
/// @param operator       true for the operator who imports files
public record Bearer(String channel, String campaign, List<String> defaultConsent, boolean operator) {
    public Bearer {
        defaultConsent = List.copyOf(defaultConsent);
    }
}
