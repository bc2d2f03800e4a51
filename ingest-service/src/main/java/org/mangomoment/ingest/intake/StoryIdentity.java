package org.mangomoment.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.ingest.seal.Sha256;
import org.mangomoment.runtime.settings.Secret;

/// Gives a story its id: the same channel and idempotency key (or content) always give the same one, and no one without
/// the secret can tell an id from a key or a content from an id. Thread-safe.
public final class StoryIdentity {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    private final Hmac hmac;

    /// @param secret the same for every instance and for ever
    public StoryIdentity(Secret secret) {
        this.hmac = new Hmac(secret.value());
    }

    /// The story's id: a UUID of version 8 (RFC 9562: bits chosen by the application).
    public UUID idOf(NewStory story, String bodyHash) {
        var fields = new Canonical().add(story.source().channel());
        if (story.idempotencyKey() == null) {
            fields.add("content").add(bodyHash);
        } else {
            fields.add("key").add(story.idempotencyKey());
        }
        var code = ByteBuffer.wrap(hmac.of(fields.bytes()));
        return new UUID((code.getLong() & ~0xF000L) | VERSION_8, (code.getLong() & ~(0b11L << 62)) | VARIANT_RFC_9562);
    }

    /// SHA-256 over all that the teller or channel said, lower-case hex: the text as told, so that a story taken by an
    /// earlier version is known again.
    public static String bodyHash(NewStory story) {
        var told = story.circumstances();
        var contact = story.contact();
        var fields = new Canonical()
                .add(story.told())
                .add(story.language())
                .add(told.teller())
                .add(told.giver())
                .add(told.receiver())
                .add(told.setting())
                .add(told.oncological())
                .add(told.organisation())
                .add(told.year() == null ? null : told.year().toString())
                .add(told.season())
                .add(new TreeMap<>(story.consent()).toString())
                .add(contact == null ? null : contact.name())
                .add(contact == null ? null : contact.email())
                .add(contact == null ? null : contact.phone());
        return Sha256.hex(fields.bytes());
    }

    /// Fields one after the other, each with its length in front so that no two lists look alike.
    private static final class Canonical {
        private final StringBuilder fields = new StringBuilder();

        Canonical add(@Nullable String field) {
            fields.append(field == null ? "-" : field.length() + ":" + field).append('\n');
            return this;
        }

        byte[] bytes() {
            return fields.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
