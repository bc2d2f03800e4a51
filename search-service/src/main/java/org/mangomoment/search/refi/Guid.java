package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// GUIDs of what stands in a project. They come from names (RFC 9562, 5.5: UUID version 5), so that every export gives
/// the same thing the same GUID, and a project that returns can be told by them.
final class Guid {
    /// The namespace of the product's names; made once at random.
    private static final UUID NAMESPACE = UUID.fromString("6f2d1c0e-7a34-4c59-9b57-52a1c7f0e9d3");

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Guid() {}

    /// The GUID of a thing in lower case.
    ///
    /// @param kind what it is, as `code`
    /// @param name what tells it from others of its kind
    static String of(String kind, String... name) {
        return version5(NAMESPACE, kind + "/" + String.join("/", name)).toString();
    }

    /// That of a name in a namespace.
    static UUID version5(UUID namespace, String name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .flip());
            var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
            var most = hash.getLong();
            var least = hash.getLong();
            return new UUID((most & ~VERSION_BITS) | VERSION_5, (least & ~VARIANT_BITS) | VARIANT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
