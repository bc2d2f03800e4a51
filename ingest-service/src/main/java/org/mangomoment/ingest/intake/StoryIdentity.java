package org.mangomoment.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.ingest.seal.Sha256;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.StoryField;

/// Gives a story its id: the same channel and idempotency key (or content) always give the same one, and no one without
/// the secret can tell an id from a key or a content from an id. Thread-safe.
public final class StoryIdentity {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    /// The fields that always were part of a story's content, in that order.
    private static final EnumSet<StoryField> FIRST = EnumSet.range(StoryField.LANGUAGE, StoryField.SEASON);

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
    /// earlier version is known again. That is also why fields that came later count only when they were told.
    public static String bodyHash(NewStory story) {
        var told = story.circumstances();
        var contact = story.contact();
        var fields = new Canonical().add(story.told());
        FIRST.forEach(field -> fields.add(told.of(field) == null ? field.untold() : told.of(field)));
        fields.add(new TreeMap<>(story.consent()).toString())
                .add(contact == null ? null : contact.name())
                .add(contact == null ? null : contact.email())
                .add(contact == null ? null : contact.phone());
        EnumSet.complementOf(FIRST).stream()
                .filter(field -> told.of(field) != null)
                .forEach(field -> fields.add(field.path()).add(told.of(field)));
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
