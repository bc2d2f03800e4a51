package org.mangomoment.search.codebook;

/// A reason why a story is no Mangomoment, as `planned-event`.
public record ReasonEntry(String id, Wording label) {}
