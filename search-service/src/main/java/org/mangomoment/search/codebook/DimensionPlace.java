package org.mangomoment.search.codebook;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookDimension;

/// Where a dimension belongs. Its words, as forms send them, are empty for the first codebook, and else
/// `model` or `model/impacts-patient`.
///
/// @param codebook id of a further codebook; null for the first
/// @param section  id of a section of it; null for none
public record DimensionPlace(
        @Nullable String codebook, @Nullable String section) {
    /// In the first codebook.
    public static final DimensionPlace FIRST = new DimensionPlace(null, null);

    /// Where a dimension is.
    public static DimensionPlace of(CodebookDimension dimension) {
        return new DimensionPlace(dimension.getCodebook(), dimension.getSection());
    }

    /// As forms send it.
    public String words() {
        return codebook == null ? "" : section == null ? codebook : codebook + "/" + section;
    }

    /// A dimension in this place.
    CodebookDimension with(CodebookDimension dimension) {
        return CodebookDimension.newBuilder(dimension)
                .setCodebook(codebook)
                .setSection(section)
                .build();
    }
}
