package org.mangomoment.classifier.codebook;

/// A reason why a story is no Mangomoment, as `planned-event`.
public record Reason(String id, Wording label, Cues cues) {}
