package org.mangomoment.ingest.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file may be, by its first bytes.
enum AttachmentKind {
    PDF("%PDF-"),
    RICH_TEXT("{\\rtf"),
    /// Word up to 2003, and every other program of Office of that time.
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    /// Word since 2007, OpenDocument, and anything else in a zip.
    ZIP("PK\003\004");

    private static final int LONGEST = 8;

    private final String start;

    AttachmentKind(String start) {
        this.start = start;
    }

    static Optional<AttachmentKind> of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.start))
                .findFirst();
    }
}
