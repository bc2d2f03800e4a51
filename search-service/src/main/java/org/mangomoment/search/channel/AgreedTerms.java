package org.mangomoment.search.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is agreed with a channel.
///
/// @param campaign       campaign that its stories belong to
/// @param defaultConsent purposes that the channel asked its tellers about itself
/// @param dailyLimit     most new stories a day; null for no bound
/// @param allowedFields  fields that it may tell besides the text; empty for all
/// @param language       language of a story that names none; null to detect it
/// @param signed         whether every request must be signed
/// @param mapping        its own field names in ours, as JSON; null when it speaks the push form
public record AgreedTerms(
        String campaign,
        List<String> defaultConsent,
        @Nullable Long dailyLimit,
        List<String> allowedFields,
        @Nullable String language,
        boolean signed,
        @Nullable String mapping) {
    public AgreedTerms {
        defaultConsent = List.copyOf(defaultConsent);
        allowedFields = List.copyOf(allowedFields);
    }
}
