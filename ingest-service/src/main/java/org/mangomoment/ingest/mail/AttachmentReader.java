package org.mangomoment.ingest.mail;

import org.jspecify.annotations.Nullable;

/// Reads the text of a file that came with a mail. Must return in bounded time and never throw because of a file.
@FunctionalInterface
public interface AttachmentReader {
    /// Reads `content`, declared as `type` (lower case) and called `name` by its sender; neither is to be believed.
    Attachment.Reading read(@Nullable String name, String type, byte[] content);
}
