package org.mangomoment.search.codebook;

import java.time.Instant;

/// A version of the codebook that was published.
///
/// @param publishedAt 1970 when it did not say
/// @param dimensions  how many it has
/// @param reasons     how many it has for a story that is no Mangomoment
public record CodebookVersion(int version, Instant publishedAt, int dimensions, int reasons) {}
