package org.mangomoment.ingest.mail;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Sha256;

/// Describes files, and reads those that are text.
final class Attachments {
    private static final int MOST_TEXT = 1_000_000;
    private static final Set<String> TEXT = Set.of("text/plain", "text/html");

    private Attachments() {}

    static Attachment describe(Entity.Leaf leaf, @Nullable String name, AttachmentReader reader, TimeBudget time) {
        var content = leaf.content();
        var type = MediaSignature.typeOf(content).orElse(leaf.type());
        return new Attachment(name, type, content.length, Sha256.hex(content), read(leaf, name, reader, time));
    }

    private static Attachment.Reading read(
            Entity.Leaf leaf, @Nullable String name, AttachmentReader reader, TimeBudget time) {
        if (leaf.content().length == 0) {
            return new Attachment.NotRead(Attachment.Why.EMPTY);
        }
        if (time.isUp()) {
            return new Attachment.NotRead(Attachment.Why.TIME_UP);
        }
        if (!TEXT.contains(leaf.type())) {
            var text = TextFile.read(name, leaf.type(), leaf.content());
            return text.isPresent()
                    ? new Attachment.Read(text.get())
                    : reader.read(name, leaf.type(), leaf.content(), time.left());
        }
        if (TextFile.isBinary(leaf.content())) {
            return reader.read(name, leaf.type(), leaf.content(), time.left());
        }
        return leaf.content().length > MOST_TEXT
                ? new Attachment.NotRead(Attachment.Why.TOO_LARGE)
                : new Attachment.Read(TextPart.read(leaf, leaf.content(), new HashSet<>()));
    }
}
