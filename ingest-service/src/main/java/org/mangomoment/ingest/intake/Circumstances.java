package org.mangomoment.ingest.intake;

import org.jspecify.annotations.Nullable;

/// Who, where and when, as told; every value one of [KnownValues], `unknown` when not told.
///
/// @param teller       who tells
/// @param giver        who gave the moment
/// @param receiver     who received it
/// @param setting      where it happened
/// @param oncological  whether cancer care was involved
/// @param organisation name of the care organisation, at most 200 characters
/// @param year         calendar year, 1900 up to this year
/// @param season       spring, summer, autumn or winter; only with a year
public record Circumstances(
        String teller,
        String giver,
        String receiver,
        String setting,
        String oncological,
        @Nullable String organisation,
        @Nullable Integer year,
        @Nullable String season) {
    /// Nothing was told.
    public static final Circumstances UNKNOWN =
            new Circumstances("unknown", "unknown", "unknown", "unknown", "unknown", null, null, null);
}
