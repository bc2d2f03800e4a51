package org.mangomoment.ingest.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Reads the text of a file that came with a mail. Must keep to the time and never throw because of a file.
@FunctionalInterface
public interface AttachmentReader {
    /// Reads `content` within `time`, declared as `type` (lower case) and called `name` by its sender; neither is to be
    /// believed.
    Attachment.Reading read(@Nullable String name, String type, byte[] content, Duration time);
}
