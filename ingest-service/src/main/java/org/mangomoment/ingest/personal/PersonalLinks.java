package org.mangomoment.ingest.personal;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mangomoment.runtime.settings.Secret;

/// Makes and reads personal links: story id and end of life, sealed with HMAC-SHA-256, so that nothing is stored and
/// nothing can be guessed. Thread-safe.
public final class PersonalLinks {
    private static final int SEALED = Long.BYTES * 3;
    private static final int SEAL = 32;

    private final SecretKeySpec key;
    private final Duration life;
    private final Clock clock;
    private final Supplier<URI> home;

    /// @param secret the secret of the story ids
    /// @param life   how long a link works
    /// @param home   public address of this service
    public PersonalLinks(Secret secret, Duration life, Clock clock, Supplier<URI> home) {
        this.key =
                new SecretKeySpec(("personal link " + secret.value()).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.life = life;
        this.clock = clock;
        this.home = home;
    }

    /// The personal address of a story, working from now on.
    public URI to(String storyId) {
        return at(token(UUID.fromString(storyId)));
    }

    /// The address of a token.
    URI at(String token) {
        return home.get().resolve("/mine/" + token);
    }

    /// The story that a token opens; empty when it was not made here or has expired.
    public Optional<UUID> open(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != SEALED + SEAL) {
            return Optional.empty();
        }
        var sealed = ByteBuffer.wrap(bytes, 0, SEALED);
        var id = new UUID(sealed.getLong(), sealed.getLong());
        var end = sealed.getLong();
        if (!MessageDigest.isEqual(sealed(id, end), bytes)) {
            return Optional.empty();
        }
        return clock.instant().isBefore(Instant.ofEpochSecond(end)) ? Optional.of(id) : Optional.empty();
    }

    private String token(UUID id) {
        var end = clock.instant().plus(life).getEpochSecond();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(id, end));
    }

    private byte[] sealed(UUID id, long end) {
        var bytes = ByteBuffer.allocate(SEALED + SEAL);
        bytes.putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(end);
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(bytes.array(), 0, SEALED);
            return bytes.put(mac.doFinal()).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }
}
