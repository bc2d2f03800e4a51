package org.mangomoment.ingest.file;

import java.io.IOException;

/// A file that cannot be read to its end. The message says where and what to do.
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }
}
