package org.mangomoment.search.codebook;

import org.jspecify.annotations.Nullable;

/// What the codebook says of one dimension. Absent parts are null.
///
/// @param id         language-free, as `emotional-support`
/// @param label      its name
/// @param definition what it means
/// @param include    what belongs here
/// @param exclude    what does not
public record DimensionEntry(
        String id,
        Wording label,
        @Nullable Wording definition,
        @Nullable Wording include,
        @Nullable Wording exclude) {}
