package org.mangomoment.search.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of the codebook, as far as reading and deciding need it.
///
/// @param version    1 and up; 0 when none has been published yet
/// @param dimensions those of the first codebook, then those of each further one by section: the order of the
///                   keys
/// @param reasons    reasons for "no" or "unclear"
/// @param beside     further codebooks that have dimensions
public record CodebookView(
        int version, List<DimensionEntry> dimensions, List<ReasonEntry> reasons, List<FurtherEntry> beside) {
    public CodebookView {
        beside = List.copyOf(beside);
        dimensions = inOrder(dimensions, beside);
        reasons = List.copyOf(reasons);
    }

    /// With the first codebook alone.
    public CodebookView(int version, List<DimensionEntry> dimensions, List<ReasonEntry> reasons) {
        this(version, dimensions, reasons, List.of());
    }

    private static List<DimensionEntry> inOrder(List<DimensionEntry> dimensions, List<FurtherEntry> beside) {
        return places(beside)
                .flatMap(place -> dimensions.stream().filter(place::holds))
                .toList();
    }

    private static Stream<Place> places(List<FurtherEntry> beside) {
        return Stream.concat(
                Stream.of(new Place(null, null)),
                beside.stream()
                        .flatMap(further -> Stream.concat(
                                Stream.of(new Place(further, null)),
                                further.sections().stream().map(section -> new Place(further, section)))));
    }

    private record Place(
            @Nullable FurtherEntry codebook, @Nullable SectionEntry section) {
        boolean holds(DimensionEntry entry) {
            return Objects.equals(entry.codebook(), codebook == null ? null : codebook.id())
                    && Objects.equals(entry.section(), section == null ? null : section.id());
        }
    }

    /// Before any codebook was published.
    public static CodebookView none() {
        return new CodebookView(0, List.of(), List.of());
    }

    /// Its dimensions as they stand together, without empty groups.
    public List<DimensionGroup> groups() {
        return places(beside)
                .map(place -> new DimensionGroup(
                        place.codebook(),
                        place.section(),
                        dimensions.stream().filter(place::holds).toList()))
                .filter(group -> !group.dimensions().isEmpty())
                .toList();
    }

    /// What stands above a dimension in a list of all: the heading of its group when it is the first there,
    /// but for the first codebook; else empty.
    public String heading(String id, String language) {
        return groups().stream()
                .filter(group -> group.dimensions().getFirst().id().equals(id))
                .map(group -> group.heading(language))
                .findFirst()
                .orElse("");
    }

    /// The ids of the dimensions of a further codebook.
    public Set<String> dimensionsOf(FurtherEntry further) {
        return dimensions.stream()
                .filter(entry -> further.id().equals(entry.codebook()))
                .map(DimensionEntry::id)
                .collect(Collectors.toUnmodifiableSet());
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
