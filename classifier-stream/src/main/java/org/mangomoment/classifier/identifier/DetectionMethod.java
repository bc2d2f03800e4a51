package org.mangomoment.classifier.identifier;

import org.mangomoment.schemas.Words;

/// What found a detail.
public enum DetectionMethod {
    PATTERN,
    LEXICON,
    NER,
    TITLE,
    KNOWN_NAME,
    REVIEWER;

    /// As on the topic `stories`: "known-name".
    public String id() {
        return Words.of(this);
    }
}
