package org.mangomoment.ingest.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Describes files, and reads those that are plain text.
final class Attachments {
    private static final int MOST_TEXT = 1_000_000;

    private Attachments() {}

    static Attachment describe(Entity.Leaf leaf, @Nullable String name, AttachmentReader reader, TimeBudget time) {
        var content = leaf.content();
        return new Attachment(name, leaf.type(), content.length, sha256(content), read(leaf, name, reader, time));
    }

    private static Attachment.Reading read(
            Entity.Leaf leaf, @Nullable String name, AttachmentReader reader, TimeBudget time) {
        if (leaf.content().length == 0) {
            return new Attachment.NotRead(Attachment.Why.EMPTY);
        }
        if (time.isUp()) {
            return new Attachment.NotRead(Attachment.Why.TIME_UP);
        }
        if (!leaf.type().equals("text/plain")) {
            return reader.read(name, leaf.type(), leaf.content(), time.left());
        }
        return leaf.content().length > MOST_TEXT
                ? new Attachment.NotRead(Attachment.Why.TOO_LARGE)
                : new Attachment.Read(TextDecoding.decode(leaf.content(), leaf.charset(), new HashSet<>()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
