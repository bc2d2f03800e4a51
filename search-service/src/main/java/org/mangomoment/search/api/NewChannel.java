package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.channel.AgreedTerms;

/// The request to open a channel.
///
/// @param campaign       `general` when it is not given
/// @param defaultConsent purposes that the channel asks its tellers about itself
/// @param dailyLimit     most new stories a day; null for no limit
/// @param allowedFields  fields that it may send besides the text; empty for all
/// @param language       ISO 639-1 code of stories that name none; null to detect it
/// @param mapping        the text of a mapping file (docs/mapping.md); null for the push form
record NewChannel(
        String name,
        @Nullable String campaign,
        List<String> defaultConsent,
        @Nullable Long dailyLimit,
        List<String> allowedFields,
        @Nullable String language,
        boolean signed,
        @Nullable String mapping) {
    AgreedTerms terms() {
        return new AgreedTerms(
                campaign == null ? "general" : campaign,
                defaultConsent,
                dailyLimit,
                allowedFields,
                language,
                signed,
                mapping);
    }
}
