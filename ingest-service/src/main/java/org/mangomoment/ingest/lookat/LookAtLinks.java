package org.mangomoment.ingest.lookat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mangomoment.ingest.seal.Seal;
import org.mangomoment.runtime.settings.Secret;

/// Makes and reads the addresses of the pages on which the text of a waiting mail is handed in: the id that its story
/// will have, sealed. They lead to no story. Thread-safe.
public final class LookAtLinks {
    static final String PATH = "/mail-to-look-at/";
    private static final int CARRIED = Long.BYTES * 2;

    private final Seal seal;
    private final Supplier<URI> home;

    /// @param secret the secret of the story ids
    /// @param home   public address of this service
    public LookAtLinks(Secret secret, Supplier<URI> home) {
        this.seal = new Seal(secret, "mail to look at", CARRIED);
        this.home = home;
    }

    /// The page's address.
    public URI to(UUID id) {
        var carried = ByteBuffer.allocate(CARRIED)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return home.get().resolve(PATH + seal.close(carried.array()));
    }

    /// What a token opens; empty when it was not made here.
    Optional<UUID> open(String token) {
        return seal.open(token).map(ByteBuffer::wrap).map(carried -> new UUID(carried.getLong(), carried.getLong()));
    }
}
