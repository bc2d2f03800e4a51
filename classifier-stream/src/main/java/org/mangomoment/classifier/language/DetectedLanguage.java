package org.mangomoment.classifier.language;

/// The language of a text.
///
/// @param code nl, en, fr, de or other
/// @param confidence 0 (a guess) to 1 (certain)
public record DetectedLanguage(String code, double confidence) {}
