package org.mangomoment.search.page.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;

/// What becomes of decisions on a dimension of the version in force that the draft no longer has or words otherwise.
///
/// @param dimension as the version in force has it
/// @param removed   whether the draft no longer offers it
/// @param becomes   id of the dimension for which they count; [#AGAIN]; empty for nothing
public record MappingRow(CodebookDimension dimension, boolean removed, String becomes) {
    /// They have to be looked at again. No id: ids have no stars.
    public static final String AGAIN = "*";

    /// Every dimension of which something has to be said, in the order of the version in force.
    static List<MappingRow> all(Codebook inForce, Codebook draft) {
        var rows = new ArrayList<MappingRow>();
        for (var known : inForce.getDimensions()) {
            var now = draft.getDimensions().stream()
                    .filter(other -> other.getId().equals(known.getId()))
                    .findFirst()
                    .orElse(null);
            var mapping = draft.getMappings().stream()
                    .filter(other -> other.getDimension().equals(known.getId()))
                    .findFirst();
            if (now == null || mapping.isPresent() || meansOtherwise(known, now)) {
                rows.add(new MappingRow(known, now == null, becomes(mapping)));
            }
        }
        return rows;
    }

    private static boolean meansOtherwise(CodebookDimension before, CodebookDimension after) {
        return !Objects.equals(before.getDefinition(), after.getDefinition())
                || !Objects.equals(before.getInclude(), after.getInclude())
                || !Objects.equals(before.getExclude(), after.getExclude());
    }

    private static String becomes(Optional<CodebookMapping> mapping) {
        return mapping.map(known -> known.getLookAgain() || known.getInto().size() != 1
                        ? AGAIN
                        : known.getInto().getFirst())
                .orElse("");
    }

    /// The mapping that a choice stands for; null for nothing.
    @Nullable
    CodebookMapping chosen(String becomes) {
        var id = dimension.getId();
        if (becomes.isEmpty()) {
            return null;
        }
        return becomes.equals(AGAIN)
                ? new CodebookMapping(id, removed ? List.of() : List.of(id), true)
                : new CodebookMapping(id, List.of(becomes), false);
    }
}
