package org.mangomoment.search.library;

/// A piece of the redacted text: UTF-16 code units, end exclusive.
public record Span(int start, int end) {}
