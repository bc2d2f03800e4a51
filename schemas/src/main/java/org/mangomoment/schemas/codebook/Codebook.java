package org.mangomoment.schemas.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of the codebook: what a research team edits, as far as suggesting needs it.
/// Definitions and examples are for people; the classifier skips them.
///
/// @param version     1 and up
/// @param classes     kinds of words that cues may name; null where the codebook has none
/// @param dimensions  in the codebook's order, ids unique
/// @param eligibility how a moment is told from something else
public record Codebook(
        int version, @Nullable SemanticClasses classes, List<Dimension> dimensions, Eligibility eligibility) {

    public Codebook {
        dimensions = List.copyOf(dimensions);
        if (version < 1) throw new IllegalArgumentException("codebook version is " + version + ", expected 1 or more");
        checkClasses(classes == null ? SemanticClasses.NONE : classes, lists(dimensions, eligibility));
        var seen = new HashSet<String>();
        for (var dimension : dimensions)
            if (!seen.add(dimension.id()))
                throw new IllegalArgumentException("codebook has dimension '" + dimension.id() + "' twice");
    }

    /// Kinds of words that cues may name; empty where the codebook has none.
    public SemanticClasses classesOrNone() {
        return classes == null ? SemanticClasses.NONE : classes;
    }

    /// Cues and what they speak for: the id of a dimension or reason, "moment" or "someone".
    record CueList(String of, Cues cues) {}

    /// Every list of cues.
    Stream<CueList> lists() {
        return lists(dimensions, eligibility);
    }

    private static void checkClasses(SemanticClasses classes, Stream<CueList> lists) {
        lists.map(CueList::cues).forEach(cues -> {
            cues.nl().forEach(cue -> SemanticClasses.wordsOf(cue.phrase(), classes.nl()));
            cues.en().forEach(cue -> SemanticClasses.wordsOf(cue.phrase(), classes.en()));
        });
    }

    private static Stream<CueList> lists(List<Dimension> dimensions, Eligibility eligibility) {
        return Stream.of(
                        dimensions.stream().map(dimension -> new CueList(dimension.id(), dimension.cues())),
                        eligibility.reasons().stream().map(reason -> new CueList(reason.id(), reason.cues())),
                        Stream.of(new CueList("moment", eligibility.moment().cues())),
                        Stream.ofNullable(eligibility.someone()).map(someone -> new CueList("someone", someone.cues())))
                .flatMap(lists -> lists);
    }

    /// The codebook that comes with the program, for a start without a published one.
    public static Codebook bundled() {
        return of(CodebookFile.bundled());
    }

    /// Reads a codebook file.
    ///
    /// @throws IllegalArgumentException when it is no codebook; the message says where
    public static Codebook parse(String json) {
        return of(CodebookFile.read(json));
    }

    /// A published codebook.
    ///
    /// @throws IllegalArgumentException when it cannot be used; the message says why
    public static Codebook of(org.mangomoment.schemas.Codebook published) {
        var classes = published.getClasses();
        return new Codebook(
                published.getVersion(),
                classes == null ? null : new SemanticClasses(classes.getNl(), classes.getEn()),
                published.getDimensions().stream().map(Dimension::of).toList(),
                Eligibility.of(published.getEligibility()));
    }
}
