package org.mangomoment.search.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;

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

    /// Where a dimension came from and where it belongs stay as they are.
    private static CodebookDimension from(CodebookDimension before, CodebookDimension after) {
        return CodebookDimension.newBuilder(after)
                .setTag(before.getTag())
                .setCodebook(before.getCodebook())
                .setSection(before.getSection())
                .build();
    }

    /// A new dimension at the end, with a name and without anything else.
    ///
    /// @param tag the shared tag whose stories are its examples; null for none
    public static UnaryOperator<Codebook> added(
            String id, String dutch, String english, @Nullable String tag, DimensionPlace place) {
        return appended(CodebookDimension.newBuilder()
                .setId(id)
                .setTag(tag)
                .setCodebook(place.codebook())
                .setSection(place.section())
                .setLabel(new CodebookWording(dutch, english))
                .setPrior(NEW_PRIOR)
                .setCues(new CodebookCues(List.of(), List.of()))
                .build());
    }

    private static UnaryOperator<Codebook> appended(CodebookDimension dimension) {
        return draft -> {
            var all = new ArrayList<>(draft.getDimensions());
            all.add(dimension);
            return with(draft, all);
        };
    }

    /// A dimension of a version, at the end, and its codebook too when the draft has that no more.
    public static UnaryOperator<Codebook> restored(CodebookDimension dimension, Codebook version) {
        return draft -> {
            var changed = draft;
            for (var further : version.getBeside()) {
                var known = draft.getBeside().stream().map(FurtherCodebook::getId);
                if (further.getId().equals(dimension.getCodebook()) && known.noneMatch(further.getId()::equals)) {
                    changed = beside(further).apply(changed);
                }
            }
            return appended(dimension).apply(changed);
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

    /// In another codebook, or another section of it.
    public static UnaryOperator<Codebook> placed(String id, DimensionPlace place) {
        return draft -> with(
                draft,
                draft.getDimensions().stream()
                        .map(known -> known.getId().equals(id) ? place.with(known) : known)
                        .toList());
    }

    /// A further codebook at the end, or in the place of the one with its id.
    public static UnaryOperator<Codebook> beside(FurtherCodebook further) {
        return draft -> {
            var all = new ArrayList<>(draft.getBeside());
            var at = all.stream().map(FurtherCodebook::getId).toList().indexOf(further.getId());
            if (at < 0) {
                all.add(further);
            } else {
                all.set(at, further);
            }
            return Codebook.newBuilder(draft).setBeside(all).build();
        };
    }

    /// Without a further codebook; its dimensions are not touched.
    public static UnaryOperator<Codebook> without(FurtherCodebook further) {
        return draft -> {
            var all = new ArrayList<>(draft.getBeside());
            all.removeIf(known -> known.getId().equals(further.getId()));
            return Codebook.newBuilder(draft).setBeside(all).build();
        };
    }

    /// One place up or down among those of its section; where there is no such place nothing changes.
    ///
    /// @param up whether towards the first
    public static UnaryOperator<Codebook> moved(String id, boolean up) {
        return draft -> {
            var all = new ArrayList<>(draft.getDimensions());
            var from = all.stream().map(CodebookDimension::getId).toList().indexOf(id);
            if (from >= 0) {
                neighbour(all, from, up).ifPresent(to -> Collections.swap(all, from, to));
            }
            return with(draft, all);
        };
    }

    private static OptionalInt neighbour(List<CodebookDimension> all, int from, boolean up) {
        var place = DimensionPlace.of(all.get(from));
        var others =
                up ? IntStream.iterate(from - 1, at -> at >= 0, at -> at - 1) : IntStream.range(from + 1, all.size());
        return others.filter(at -> DimensionPlace.of(all.get(at)).equals(place)).findFirst();
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
