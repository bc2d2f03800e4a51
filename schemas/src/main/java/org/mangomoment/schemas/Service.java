package org.mangomoment.schemas;

import java.util.Locale;

/// The services that write and read topics.
public enum Service {
    INGEST("ingest-service"),
    CLASSIFIER("classifier-stream"),
    SEARCH("search-service");

    private final String process;

    Service(String process) {
        this.process = process;
    }

    /// The name of its process, as dead letters and the command line have it.
    public String process() {
        return process;
    }

    /// As in documents and on the command line: "ingest".
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
