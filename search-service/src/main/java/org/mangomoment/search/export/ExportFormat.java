package org.mangomoment.search.export;

import java.util.Arrays;
import java.util.Optional;
import org.mangomoment.schemas.Words;

/// In what form stories are handed over.
public enum ExportFormat {
    /// A table, a row a story (RFC 4180).
    CSV("csv", "text/csv; charset=utf-8"),
    /// A JSON object a line, with every decision and the words that support a suggestion.
    JSONL("jsonl", "application/x-ndjson; charset=utf-8"),
    /// A project of qualitative analysis (REFI-QDA 1.5).
    REFI_QDA("qdpx", "application/octet-stream"),
    /// The codebook of such a project; no stories (REFI-QDA 1.5).
    REFI_QDC("qdc", "application/xml; charset=utf-8"),
    /// What an archive of research data takes in: stories, decisions, codebook, project, agreement and
    /// methods in one archive that describes itself (RO-Crate 1.2).
    DEPOSIT("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// As in addresses, commands and manifests: "refi-qda".
    public String id() {
        return Words.of(this);
    }

    /// Whether its files hold stories.
    public boolean holdsStories() {
        return this != REFI_QDC;
    }

    /// What the names of its files end with, without the dot.
    public String extension() {
        return extension;
    }

    /// What its files are, for HTTP.
    public String mediaType() {
        return mediaType;
    }

    /// The format with an id.
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
