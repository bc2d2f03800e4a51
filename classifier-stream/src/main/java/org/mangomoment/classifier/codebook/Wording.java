package org.mangomoment.classifier.codebook;

/// The same words in both languages of the codebook.
public record Wording(String nl, String en) {}
