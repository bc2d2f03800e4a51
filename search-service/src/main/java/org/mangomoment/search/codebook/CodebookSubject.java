package org.mangomoment.search.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookReason;
import org.mangomoment.schemas.CodebookSection;
import org.mangomoment.schemas.CodebookSentences;
import org.mangomoment.schemas.CodebookSigns;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.codebook.CodebookComparison;
import org.mangomoment.schemas.codebook.FurtherCodebooks;

/// All words of a codebook for one thing: a dimension, a reason, whether a story is a Mangomoment.
///
/// @param id    of a dimension or a reason; `eligibility`, `moment` and `someone` for the rest
/// @param parts those that have words
public record CodebookSubject(String id, List<CodebookPart> parts) {
    public CodebookSubject {
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// The dimensions in the codebook's order, further codebooks, then what is asked first: eligibility, its signs and
    /// its reasons.
    public static List<CodebookSubject> all(Codebook codebook) {
        return Stream.of(dimensions(codebook), beside(codebook), eligibility(codebook))
                .flatMap(List::stream)
                .toList();
    }

    /// The dimensions in the codebook's order.
    public static List<CodebookSubject> dimensions(Codebook codebook) {
        return in(codebook.getDimensions());
    }

    /// The dimensions of the first codebook alone.
    public static List<CodebookSubject> first(Codebook codebook) {
        return in(codebook.getDimensions().stream()
                .filter(dimension -> dimension.getCodebook() == null)
                .toList());
    }

    /// Some dimensions, in their order.
    public static List<CodebookSubject> in(List<CodebookDimension> dimensions) {
        return dimensions.stream().map(CodebookSubject::of).toList();
    }

    /// What further codebooks say of themselves.
    private static List<CodebookSubject> beside(Codebook codebook) {
        return codebook.getBeside().stream()
                .map(further -> new CodebookSubject(
                        FurtherCodebooks.subject(further),
                        List.of(
                                text("label", further.getTitle()),
                                text("note", further.getNote()),
                                sections(further.getSections()))))
                .toList();
    }

    private static CodebookPart sections(List<CodebookSection> sections) {
        return new CodebookPart(
                "sections",
                sections.stream().map(section -> section.getLabel().getNl()).toList(),
                sections.stream().map(section -> section.getLabel().getEn()).toList());
    }

    /// Eligibility, its signs and its reasons.
    public static List<CodebookSubject> eligibility(Codebook codebook) {
        var asked = codebook.getEligibility();
        var whole = new CodebookSubject(
                CodebookComparison.ELIGIBILITY,
                List.of(text("definition", asked.getDefinition()), sentences("criteria", asked.getCriteria())));
        return Stream.of(
                        Stream.of(whole),
                        asked.getReasons().stream().map(CodebookSubject::of),
                        Stream.of(signs("moment", asked.getMoment())),
                        Stream.ofNullable(asked.getSomeone()).map(someone -> signs("someone", someone)))
                .flatMap(subjects -> subjects)
                .toList();
    }

    /// Its name in a language, or its id when it has none.
    public String label(String language) {
        return part("label").map(part -> part.in(language).getFirst()).orElse(id);
    }

    /// A part by its name; empty when it has no words.
    public Optional<CodebookPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private static CodebookSubject of(CodebookDimension dimension) {
        return new CodebookSubject(
                dimension.getId(),
                List.of(
                        text("label", dimension.getLabel()),
                        text("definition", dimension.getDefinition()),
                        text("include", dimension.getInclude()),
                        text("exclude", dimension.getExclude()),
                        sentences("examples", dimension.getExamples()),
                        sentences("counter-examples", dimension.getCounterExamples()),
                        new CodebookPart("tag", tag(dimension), tag(dimension)),
                        cues(dimension.getCues())));
    }

    private static List<String> tag(CodebookDimension dimension) {
        return dimension.getTag() == null ? List.of() : List.of(dimension.getTag());
    }

    private static CodebookSubject of(CodebookReason reason) {
        return new CodebookSubject(reason.getId(), List.of(text("label", reason.getLabel()), cues(reason.getCues())));
    }

    private static CodebookSubject signs(String id, CodebookSigns signs) {
        return new CodebookSubject(id, List.of(cues(signs.getCues())));
    }

    private static CodebookPart text(String name, @Nullable CodebookWording wording) {
        return wording == null
                ? new CodebookPart(name, List.of(), List.of())
                : new CodebookPart(name, List.of(wording.getNl()), List.of(wording.getEn()));
    }

    private static CodebookPart sentences(String name, @Nullable CodebookSentences sentences) {
        return sentences == null
                ? new CodebookPart(name, List.of(), List.of())
                : new CodebookPart(name, sentences.getNl(), sentences.getEn());
    }

    private static CodebookPart cues(CodebookCues cues) {
        return new CodebookPart("cues", CueLines.of(cues.getNl()), CueLines.of(cues.getEn()));
    }
}
