package org.mangomoment.ingest.mail;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Sha256;

/// Describes files, and reads those that are plain text.
final class Attachments {
    private static final int MOST_TEXT = 1_000_000;

    private Attachments() {}

    static Attachment describe(Entity.Leaf leaf, @Nullable String name, AttachmentReader reader, TimeBudget time) {
        var content = leaf.content();
        return new Attachment(name, leaf.type(), content.length, Sha256.hex(content), read(leaf, name, reader, time));
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
}
