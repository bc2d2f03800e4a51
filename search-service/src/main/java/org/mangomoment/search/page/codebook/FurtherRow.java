package org.mangomoment.search.page.codebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.codebook.FurtherCodebooks;
import org.mangomoment.search.codebook.DimensionPlace;

/// A codebook beside the first, as a draft or a version has it.
///
/// @param codebook  what it says of itself
/// @param parts     its dimensions without a section when there are any, then those of each section
/// @param removable whether neither this draft nor the version in force has dimensions of it
public record FurtherRow(FurtherCodebook codebook, List<Part> parts, boolean removable) {
    public FurtherRow {
        parts = List.copyOf(parts);
    }

    /// Dimensions of a section.
    ///
    /// @param label      of the section; null for none
    /// @param dimensions may be empty
    public record Part(DimensionPlace place, @Nullable CodebookWording label, List<CodebookDimension> dimensions) {
        public Part {
            dimensions = List.copyOf(dimensions);
        }
    }

    /// Those of a version.
    ///
    /// @param inForce the version in force; null before there is one
    static List<FurtherRow> all(Codebook version, @Nullable Codebook inForce) {
        return version.getBeside().stream()
                .map(further ->
                        new FurtherRow(further, parts(further, version), isRemovable(further, version, inForce)))
                .toList();
    }

    private static boolean isRemovable(FurtherCodebook further, Codebook version, @Nullable Codebook inForce) {
        return Stream.concat(Stream.of(version), Stream.ofNullable(inForce))
                .allMatch(each -> FurtherCodebooks.dimensions(further, each).isEmpty());
    }

    private static List<Part> parts(FurtherCodebook further, Codebook version) {
        var dimensions = FurtherCodebooks.dimensions(further, version);
        var without = new Part(new DimensionPlace(further.getId(), null), null, in(null, dimensions));
        return Stream.concat(
                        Stream.of(without).filter(part -> !part.dimensions().isEmpty()),
                        further.getSections().stream()
                                .map(section -> new Part(
                                        new DimensionPlace(further.getId(), section.getId()),
                                        section.getLabel(),
                                        in(section.getId(), dimensions))))
                .toList();
    }

    private static List<CodebookDimension> in(@Nullable String section, List<CodebookDimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> Objects.equals(dimension.getSection(), section))
                .toList();
    }
}
