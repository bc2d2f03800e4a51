package org.mangomoment.search.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dimensions that stand together: those of the first codebook, or those of one section of another.
///
/// @param codebook   null for the first
/// @param section    null for none
/// @param dimensions in the codebook's order
public record DimensionGroup(
        @Nullable FurtherEntry codebook, @Nullable SectionEntry section, List<DimensionEntry> dimensions) {
    public DimensionGroup {
        dimensions = List.copyOf(dimensions);
    }

    /// The title of the codebook in a language; empty for the first.
    public String title(String language) {
        return codebook == null ? "" : codebook.title().in(language);
    }

    /// The label of the section in a language; empty for none.
    public String label(String language) {
        return section == null ? "" : section.label().in(language);
    }

    /// Title and label together; empty for the first codebook.
    public String heading(String language) {
        return section == null ? title(language) : title(language) + " · " + label(language);
    }

    /// Whether a dimension is one of these.
    public boolean has(String dimension) {
        return dimensions.stream().anyMatch(entry -> entry.id().equals(dimension));
    }
}
