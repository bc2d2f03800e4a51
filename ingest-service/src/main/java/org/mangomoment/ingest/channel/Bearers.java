package org.mangomoment.ingest.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.PushKey;

/// Tells who a bearer is: a campaign channel by its push key, or the operator, who imports. Thread-safe.
public final class Bearers {
    private static final String SCHEME = "bearer ";

    private final ChannelBook channels;
    private final @Nullable Secret operator;
    private final List<String> importConsent;

    /// @param operator      token with the rights of channel `import`, if there is one
    /// @param importConsent purposes that hold for imported stories that say nothing of consent
    public Bearers(ChannelBook channels, @Nullable Secret operator, List<String> importConsent) {
        this.channels = channels;
        this.operator = operator;
        this.importConsent = List.copyOf(importConsent);
    }

    /// @param authorization the `Authorization` header
    public Optional<Bearer> of(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var token = authorization.substring(SCHEME.length()).strip();
        if (operator != null && MessageDigest.isEqual(bytes(token), bytes(operator.value()))) {
            return Optional.of(new Bearer("import", "general", importConsent, true));
        }
        return PushKey.parse(token)
                .flatMap(channels::openedBy)
                .map(channel ->
                        new Bearer(channel.getName(), channel.getCampaign(), channel.getDefaultConsent(), false));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
