package org.mangomoment.search.codebook;

import java.util.List;
import java.util.Optional;

/// One version of the codebook, as far as reading and deciding need it.
///
/// @param version    1 and up; 0 when none has been published yet
/// @param dimensions in the codebook's order, which is the order of the keys 1 to 8
/// @param reasons    reasons for "no" or "unclear"
public record CodebookView(int version, List<DimensionEntry> dimensions, List<ReasonEntry> reasons) {
    public CodebookView {
        dimensions = List.copyOf(dimensions);
        reasons = List.copyOf(reasons);
    }

    /// Before any codebook was published.
    public static CodebookView none() {
        return new CodebookView(0, List.of(), List.of());
    }

    /// The ids of its dimensions, in its order.
    public List<String> dimensionIds() {
        return dimensions.stream().map(DimensionEntry::id).toList();
    }

    /// The entry of a dimension.
    public Optional<DimensionEntry> dimension(String id) {
        return dimensions.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// The name of a dimension in a language, or its id when the codebook does not know it (any more).
    public String label(String id, String language) {
        return dimension(id).map(entry -> entry.label().in(language)).orElse(id);
    }

    /// Whether a reason is one of the codebook's.
    public boolean hasReason(String id) {
        return reasons.stream().anyMatch(reason -> reason.id().equals(id));
    }
}
