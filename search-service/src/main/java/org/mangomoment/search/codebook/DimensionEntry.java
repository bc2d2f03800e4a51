package org.mangomoment.search.codebook;

import org.jspecify.annotations.Nullable;

/// What the codebook says of one dimension. Absent parts are null.
///
/// @param id         language-free, as `emotional-support`
/// @param label      its name
/// @param definition what it means
/// @param include    what belongs here
/// @param exclude    what does not
/// @param codebook   id of the further codebook that it belongs to; null for the first
/// @param section    id of its section there; null for none
public record DimensionEntry(
        String id,
        Wording label,
        @Nullable Wording definition,
        @Nullable Wording include,
        @Nullable Wording exclude,
        @Nullable String codebook,
        @Nullable String section) {
    /// A dimension of the first codebook.
    public DimensionEntry(
            String id,
            Wording label,
            @Nullable Wording definition,
            @Nullable Wording include,
            @Nullable Wording exclude) {
        this(id, label, definition, include, exclude, null, null);
    }
}
