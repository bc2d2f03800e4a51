package org.mangomoment.ingest.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.AttachmentReader;

/// Reads files by what they are: their first bytes decide, not their name or declared type. Thread-safe.
public final class FileReading implements AttachmentReader {
    private static final int LARGEST = 10_000_000;

    private final FileProcess process = new FileProcess();

    @Override
    public Attachment.Reading read(@Nullable String name, String type, byte[] content, Duration time) {
        if (content.length == 0) {
            return new Attachment.NotRead(Attachment.Why.EMPTY);
        }
        if (AttachmentKind.of(content).isEmpty()) {
            return new Attachment.NotRead(Attachment.Why.KIND_NOT_READ);
        }
        return content.length > LARGEST
                ? new Attachment.NotRead(Attachment.Why.TOO_LARGE)
                : process.read(content, time);
    }
}
