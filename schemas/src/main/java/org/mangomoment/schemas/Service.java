package org.mangomoment.schemas;

import java.util.Locale;

/// The services that write and read topics.
public enum Service {
    INGEST,
    CLASSIFIER,
    SEARCH;

    /// As in documents and on the command line: "ingest".
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
