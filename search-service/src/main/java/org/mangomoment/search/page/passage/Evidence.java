package org.mangomoment.search.page.passage;

/// Words that speak for or against something.
///
/// @param about a dimension's id, or `eligibility`
/// @param start inclusive, UTF-16 code units
/// @param end   exclusive
public record Evidence(String about, int start, int end) {}
