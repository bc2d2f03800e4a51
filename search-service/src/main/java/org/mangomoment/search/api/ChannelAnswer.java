package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.search.channel.Count;

/// A channel and what became of its stories.
///
/// @param keys  its push keys that work
/// @param today since midnight in the study's time zone
/// @param ever  since it was opened
/// @param key   the new push key; only in the answer that made it
/// @param hook  the path of the new hook address; only in the answer that made it
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelAnswer(
        String name,
        String campaign,
        List<Key> keys,
        List<Key> hooks,
        List<String> defaultConsent,
        @Nullable Long dailyLimit,
        List<String> allowedFields,
        @Nullable String language,
        boolean signed,
        boolean mapped,
        Count today,
        Count ever,
        @Nullable String key,
        @Nullable String hook) {
    /// A push key or a hook address, as far as it may be shown.
    ///
    /// @param begins what it begins with
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Key(
            String id,
            String begins,
            String createdAt,
            @Nullable String expiresAt) {
        static Key of(ChannelKey key, String beforeId) {
            var end = key.getExpiresAt();
            return new Key(
                    key.getId(),
                    beforeId + key.getId() + "_",
                    key.getCreatedAt().toString(),
                    end == null ? null : end.toString());
        }
    }

    static ChannelAnswer of(Channel channel, List<ChannelKey> working, Count today, Count ever) {
        return new ChannelAnswer(
                channel.getName(),
                channel.getCampaign(),
                working.stream().map(key -> Key.of(key, "mango_")).toList(),
                channel.getHooks().stream()
                        .map(hook -> Key.of(hook, "/hooks/mangohook_"))
                        .toList(),
                channel.getDefaultConsent(),
                channel.getDailyLimit(),
                channel.getAllowedFields(),
                channel.getLanguage(),
                channel.getSigned(),
                channel.getMapping() != null,
                today,
                ever,
                null,
                null);
    }

    ChannelAnswer withKey(String made) {
        return withSecrets(made, null);
    }

    ChannelAnswer withHook(String made) {
        return withSecrets(null, made);
    }

    private ChannelAnswer withSecrets(@Nullable String madeKey, @Nullable String madeHook) {
        return new ChannelAnswer(
                name,
                campaign,
                keys,
                hooks,
                defaultConsent,
                dailyLimit,
                allowedFields,
                language,
                signed,
                mapped,
                today,
                ever,
                madeKey,
                madeHook);
    }
}
