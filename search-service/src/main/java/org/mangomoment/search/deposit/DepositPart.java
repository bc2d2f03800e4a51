package org.mangomoment.search.deposit;

import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.Words;

/// A file of a deposit. Every one is described in the read-me files and in the metadata.
enum DepositPart {
    README_NL("README.nl.md", "text/markdown"),
    README_EN("README.en.md", "text/markdown"),
    STORIES("data/stories.csv", "text/csv"),
    VARIABLES("data/variables.csv", "text/csv"),
    DECISIONS("data/decisions.jsonl", "application/x-ndjson"),
    CODEBOOK("codebook/codebook.json", "application/json"),
    CODES("codebook/codebook.qdc", "application/xml"),
    PROJECT("project/project.qdpx", "application/octet-stream"),
    AGREEMENT("agreement/agreement.csv", "text/csv"),
    METHODS_NL("methods/methods.nl.md", "text/markdown"),
    METHODS_EN("methods/methods.en.md", "text/markdown"),
    MANIFEST("manifest.json", "application/json"),
    DATASET("dataset.json", "application/json"),
    SUMS("SHA256SUMS", "text/plain");

    private final String path;
    private final String mediaType;

    DepositPart(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    /// Where it stands in the archive.
    String path() {
        return path;
    }

    /// As registered with IANA, where it is.
    String mediaType() {
        return mediaType;
    }

    /// What is in it, in a sentence.
    String what(Messages words) {
        return words.say("deposit.part." + Words.of(this));
    }
}
