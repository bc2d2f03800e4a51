package org.mangomoment.search.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.CodebookWording;

/// What stewards may do to a draft of the codebook. Each is a function of the draft.
public final class DraftChange {
    /// Share of stories that a new dimension is expected in, until somebody says otherwise.
    static final double NEW_PRIOR = 0.1;

    private DraftChange() {}

    /// The next version as it begins: the one in force with nothing changed.
    static Codebook next(Codebook inForce) {
        return Codebook.newBuilder(inForce)
                .setVersion(inForce.getVersion() + 1)
                .setNote(null)
                .setMappings(List.of())
                .build();
    }

    /// Words and cues of a dimension in the place of those that it has.
    public static UnaryOperator<Codebook> replaced(CodebookDimension dimension) {
        return draft -> with(
                draft,
                draft.getDimensions().stream()
                        .map(known -> known.getId().equals(dimension.getId()) ? from(known, dimension) : known)
                        .toList());
    }

    /// Where a dimension came from stays as it is.
    private static CodebookDimension from(CodebookDimension before, CodebookDimension after) {
        return CodebookDimension.newBuilder(after).setTag(before.getTag()).build();
    }

    /// A new dimension at the end, with a name and without anything else.
    ///
    /// @param tag the shared tag whose stories are its examples; null for none
    public static UnaryOperator<Codebook> added(String id, String dutch, String english, @Nullable String tag) {
        return appended(CodebookDimension.newBuilder()
                .setId(id)
                .setTag(tag)
                .setLabel(new CodebookWording(dutch, english))
                .setPrior(NEW_PRIOR)
                .setCues(new CodebookCues(List.of(), List.of()))
                .build());
    }

    /// A dimension as it is, at the end.
    public static UnaryOperator<Codebook> appended(CodebookDimension dimension) {
        return draft -> {
            var all = new ArrayList<>(draft.getDimensions());
            all.add(dimension);
            return with(draft, all);
        };
    }

    /// No longer offered.
    public static UnaryOperator<Codebook> removed(String id) {
        return draft -> with(
                draft,
                draft.getDimensions().stream()
                        .filter(known -> !known.getId().equals(id))
                        .toList());
    }

    /// One place up or down; where there is no such place nothing changes.
    ///
    /// @param up whether towards the first
    public static UnaryOperator<Codebook> moved(String id, boolean up) {
        return draft -> {
            var all = new ArrayList<>(draft.getDimensions());
            var from = all.stream().map(CodebookDimension::getId).toList().indexOf(id);
            var to = up ? from - 1 : from + 1;
            if (from >= 0 && to >= 0 && to < all.size()) {
                Collections.swap(all, from, to);
            }
            return with(draft, all);
        };
    }

    /// What becomes of decisions on a dimension of the version in force.
    ///
    /// @param mapping null when they stay as they are
    public static UnaryOperator<Codebook> mapped(String dimension, @Nullable CodebookMapping mapping) {
        return draft -> {
            var all = new ArrayList<>(draft.getMappings());
            all.removeIf(known -> known.getDimension().equals(dimension));
            if (mapping != null) {
                all.add(mapping);
            }
            return Codebook.newBuilder(draft).setMappings(all).build();
        };
    }

    private static Codebook with(Codebook draft, List<CodebookDimension> dimensions) {
        return Codebook.newBuilder(draft).setDimensions(dimensions).build();
    }
}
