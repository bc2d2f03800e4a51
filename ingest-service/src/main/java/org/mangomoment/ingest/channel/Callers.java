package org.mangomoment.ingest.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.PushKey;

/// Tells who a bearer is: a campaign channel by its push key, or the operator, who imports. Thread-safe.
public final class Callers {
    private static final String SCHEME = "bearer ";
    private static final String BASIC = "basic ";

    private final ChannelView channels;
    private final @Nullable Secret operator;
    private final List<String> importConsent;

    /// @param operator      token with the rights of channel `import`, if there is one
    /// @param importConsent purposes that hold for imported stories that say nothing of consent
    public Callers(ChannelView channels, @Nullable Secret operator, List<String> importConsent) {
        this.channels = channels;
        this.operator = operator;
        this.importConsent = List.copyOf(importConsent);
    }

    /// @param authorization the `Authorization` header
    public Optional<Caller> of(@Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return password(authorization.substring(BASIC.length()).strip())
                    .flatMap(PushKey::parse)
                    .flatMap(this::keyed);
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var token = authorization.substring(SCHEME.length()).strip();
        if (operator != null && MessageDigest.isEqual(bytes(token), bytes(operator.value()))) {
            return Optional.of(new Caller(
                    "import", "general", importConsent, List.of(), null, "operator", null, null, false, true, false));
        }
        return PushKey.parse(token).flatMap(this::keyed);
    }

    private Optional<Caller> keyed(PushKey key) {
        return channels.openedBy(key).map(held -> caller(held, held.channel().getSigned(), false));
    }

    /// The password of HTTP Basic (RFC 7617), which is what some survey tools can send; the user is not looked at.
    private static Optional<String> password(String credentials) {
        try {
            var pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Who sends only the public part of a key; the request's signature must prove it.
    ///
    /// @param keyId the `Mango-Key` header
    public Optional<Caller> named(@Nullable String keyId) {
        return keyId == null ? Optional.empty() : channels.named(keyId).map(held -> caller(held, true, false));
    }

    /// Who sends to a hook address, because the tool can send no header. What opens it opens nothing else.
    ///
    /// @param secret what stands behind `/hooks/`
    public Optional<Caller> hooked(String secret) {
        return PushKey.parseHook(secret)
                .flatMap(channels::hookedBy)
                .map(held -> caller(held, held.channel().getSigned(), true));
    }

    private static Caller caller(ChannelView.Held held, boolean mustSign, boolean hook) {
        var channel = held.channel();
        return new Caller(
                channel.getName(),
                channel.getCampaign(),
                channel.getDefaultConsent(),
                channel.getAllowedFields(),
                channel.getLanguage(),
                held.key().getId(),
                held.key().getHash(),
                held.mapping(),
                mustSign,
                false,
                hook);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
