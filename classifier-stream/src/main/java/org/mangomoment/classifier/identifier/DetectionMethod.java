package org.mangomoment.classifier.identifier;

import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
