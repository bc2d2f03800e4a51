package org.mangomoment.ingest.personal;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mangomoment.ingest.seal.Seal;
import org.mangomoment.runtime.settings.Secret;

/// Makes and reads personal links: story id and end of life, sealed, so that nothing is stored and nothing can be
/// guessed. Thread-safe.
public final class PersonalLinks {
    private static final int CARRIED = Long.BYTES * 3;

    private final Seal seal;
    private final Duration life;
    private final Clock clock;
    private final Supplier<URI> home;

    /// @param secret the secret of the story ids
    /// @param life   how long a link works
    /// @param home   public address of this service
    public PersonalLinks(Secret secret, Duration life, Clock clock, Supplier<URI> home) {
        this.seal = new Seal(secret, "personal link", CARRIED);
        this.life = life;
        this.clock = clock;
        this.home = home;
    }

    /// The personal address of a story, working from now on.
    public URI to(String storyId) {
        return at(token(UUID.fromString(storyId)));
    }

    /// Public address of this service.
    public URI home() {
        return home.get();
    }

    /// The address of a token.
    URI at(String token) {
        return home.get().resolve("/mine/" + token);
    }

    /// The story that a token opens; empty when it was not made here or has expired.
    public Optional<UUID> open(String token) {
        return seal.open(token).map(ByteBuffer::wrap).flatMap(this::stillOpen);
    }

    private Optional<UUID> stillOpen(ByteBuffer carried) {
        var id = new UUID(carried.getLong(), carried.getLong());
        var end = Instant.ofEpochSecond(carried.getLong());
        return clock.instant().isBefore(end) ? Optional.of(id) : Optional.empty();
    }

    private String token(UUID id) {
        var end = clock.instant().plus(life).getEpochSecond();
        return seal.close(ByteBuffer.allocate(CARRIED)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(end)
                .array());
    }
}
