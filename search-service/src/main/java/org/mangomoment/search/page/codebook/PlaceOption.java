package org.mangomoment.search.page.codebook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookSection;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.search.codebook.DimensionPlace;

/// A place that a dimension may have, to choose from.
///
/// @param codebook null for the first
/// @param section  null for none
public record PlaceOption(
        DimensionPlace place,
        @Nullable FurtherCodebook codebook,
        @Nullable CodebookSection section) {
    /// Every place of a codebook: the first codebook, then each further one and its sections.
    static List<PlaceOption> all(Codebook codebook) {
        return Stream.concat(
                        Stream.of(new PlaceOption(DimensionPlace.FIRST, null, null)),
                        codebook.getBeside().stream().flatMap(PlaceOption::of))
                .toList();
    }

    private static Stream<PlaceOption> of(FurtherCodebook further) {
        var whole = new PlaceOption(new DimensionPlace(further.getId(), null), further, null);
        return Stream.concat(
                Stream.of(whole),
                further.getSections().stream()
                        .map(section -> new PlaceOption(
                                new DimensionPlace(further.getId(), section.getId()), further, section)));
    }

    /// In words; empty for the first codebook.
    public String name(String language) {
        if (codebook == null) {
            return "";
        }
        var title = DraftView.in(codebook.getTitle(), language);
        return section == null ? title : title + " · " + DraftView.in(section.getLabel(), language);
    }
}
