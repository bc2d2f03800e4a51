package org.mangomoment.search.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.FurtherEntry;

/// The dimensions that are compared as one set of labels: those of the first codebook, and of each further one
/// apart. A dimension that no codebook has any more is of the first. Immutable.
public final class DimensionSets {
    private static final String OF = Coding.DIMENSIONS + ":";

    private final CodebookView codebook;
    private final Map<String, String> further = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();

    /// @param codebook whose dimensions they are
    public DimensionSets(CodebookView codebook) {
        this.codebook = codebook;
        for (var each : codebook.beside()) {
            since.put(subject(each), each.since());
            for (var id : codebook.dimensionsOf(each)) {
                further.put(id, subject(each));
                since.put(id, each.since());
            }
        }
    }

    /// The ids of all dimensions, in the order in which they are reported.
    List<String> dimensions() {
        return codebook.dimensionIds();
    }

    /// The subject of all dimensions of a further codebook, as one set of labels.
    public static String subject(FurtherEntry further) {
        return OF + further.id();
    }

    /// Whether a subject is a set of dimensions.
    public static boolean isSet(String subject) {
        return subject.equals(Coding.DIMENSIONS) || subject.startsWith(OF);
    }

    /// The further codebook whose set a subject is; empty for every other subject.
    public static Optional<FurtherEntry> further(String subject, CodebookView codebook) {
        return codebook.beside().stream()
                .filter(further -> subject(further).equals(subject))
                .findFirst();
    }

    /// Every subject: eligibility, the set and the dimensions of the first codebook, and those of each further
    /// one.
    List<String> subjects() {
        var first = dimensions().stream().filter(id -> !further.containsKey(id));
        var others = codebook.beside().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(subject(each)),
                        dimensions().stream().filter(id -> subject(each).equals(further.get(id)))));
        return Stream.of(Stream.of(CorpusCounts.ELIGIBILITY, Coding.DIMENSIONS), first, others)
                .flatMap(subjects -> subjects)
                .toList();
    }

    /// What a decision says on a subject, as labels; empty when it does not answer, and when it was made
    /// before the subject's codebook was there.
    public Optional<Set<String>> answer(String subject, Decision decision) {
        var version = madeUnder(decision);
        if (version > 0 && version < since.getOrDefault(subject, 0)) {
            return Optional.empty();
        }
        return isSet(subject)
                ? Coding.answer(Coding.DIMENSIONS, decision).map(fitting -> of(subject, fitting))
                : Coding.answer(subject, decision);
    }

    /// Whether a subject, eligibility or a dimension, fits according to a decision; empty when it does not
    /// answer.
    Optional<Boolean> fits(String subject, Decision decision) {
        return answer(subject, decision).flatMap(_ -> Coding.fits(subject, decision));
    }

    /// The version whose questions were answered, or else that of the suggestion; 0 for a decision that tells
    /// neither.
    private static int madeUnder(Decision decision) {
        var shown = decision.getShown();
        return decision.getCodebookVersion() > 0 || shown == null
                ? decision.getCodebookVersion()
                : shown.getCodebookVersion();
    }

    private Set<String> of(String subject, Set<String> fitting) {
        return fitting.stream()
                .filter(label -> further.getOrDefault(label, Coding.DIMENSIONS).equals(subject))
                .collect(Collectors.toUnmodifiableSet());
    }
}
