package org.mangomoment.ingest.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mapping.MappingRead;

/// Who pushes.
///
/// @param channel        channel name
/// @param campaign       its campaign
/// @param defaultConsent purposes that hold when a story says nothing of consent
/// @param allowedFields  fields it may tell besides the text; empty for all
/// @param language       language of a story that names none, if that is agreed
/// @param key            public part of the key, or of the hook address
/// @param signingKey     what its requests are signed with; null for the operator
/// @param mapping        its own field names in ours; null when it speaks the push form
/// @param mustSign       true when only a signature proves the request
/// @param operator       true for the operator who imports files
/// @param hook           true for who knows a hook address: what is taken is told, and no way to it
public record Caller(
        String channel,
        String campaign,
        List<String> defaultConsent,
        List<String> allowedFields,
        @Nullable String language,
        String key,
        @Nullable String signingKey,
        @Nullable MappingRead mapping,
        boolean mustSign,
        boolean operator,
        boolean hook) {
    public Caller {
        defaultConsent = List.copyOf(defaultConsent);
        allowedFields = List.copyOf(allowedFields);
    }

    /// Never prints the signing key.
    @Override
    public String toString() {
        return "Bearer(" + channel + ", " + key + ")";
    }
}
