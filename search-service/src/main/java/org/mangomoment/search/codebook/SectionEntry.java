package org.mangomoment.search.codebook;

/// A section of a codebook beside the first, as `impacts-patient`.
public record SectionEntry(String id, Wording label) {}
