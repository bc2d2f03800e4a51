package org.mangomoment.ingest.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.AttachmentReader;

/// Reads files by what they are: their first bytes decide, not their name or declared type. Thread-safe.
public final class FileReading implements AttachmentReader {
    private static final int LARGEST = 10_000_000;

    private final PdfProcess pdf = new PdfProcess();

    @Override
    public Attachment.Reading read(@Nullable String name, String type, byte[] content, Duration time) {
        if (content.length == 0) {
            return new Attachment.NotRead(Attachment.Why.EMPTY);
        }
        boolean zip = startsWith(content, "PK\003\004");
        if (!zip && !startsWith(content, "%PDF-")) {
            return new Attachment.NotRead(Attachment.Why.KIND_NOT_READ);
        }
        if (content.length > LARGEST) {
            return new Attachment.NotRead(Attachment.Why.TOO_LARGE);
        }
        return zip ? OfficeFile.read(content) : pdf.read(content, time);
    }

    private static boolean startsWith(byte[] content, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= content.length || content[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
