package org.mangomoment.schemas.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.codebook.CodebookRemark.Kind;

/// What is odd about a codebook that can be used: what people would miss on the screen, and cues that can never be
/// found or say less than they seem to (docs/codebook.md, "Cue phrases").
public final class CodebookCheck {
    /// Words that a cue has at most.
    static final int LONGEST = 5;

    private static final double HEAVIEST = 3;
    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";

    private final List<CodebookRemark> remarks = new ArrayList<>();

    private CodebookCheck() {}

    /// Remarks, each naming its place; empty when nothing is odd.
    ///
    /// @throws IllegalArgumentException when the codebook cannot be used at all; the message says why
    public static List<CodebookRemark> remarks(org.mangomoment.schemas.Codebook published) {
        var codebook = Codebook.of(published);
        if (codebook.dimensions().isEmpty()) {
            throw new IllegalArgumentException("it has no dimensions; expected at least one");
        }
        FurtherCodebooks.check(published);
        mappings(published);
        var check = new CodebookCheck();
        published.getDimensions().forEach(check::wording);
        codebook.dimensions().forEach(dimension -> {
            check.some(dimension.id(), DUTCH, dimension.cues().nl());
            check.some(dimension.id(), ENGLISH, dimension.cues().en());
        });
        codebook.lists().forEach(list -> check.cues(list.of(), list.cues()));
        check.classes(codebook);
        published.getBeside().forEach(further -> check.further(further, published));
        return List.copyOf(check.remarks);
    }

    private static void mappings(org.mangomoment.schemas.Codebook published) {
        var offered =
                published.getDimensions().stream().map(CodebookDimension::getId).collect(Collectors.toSet());
        var mapped = new HashSet<String>();
        for (var mapping : published.getMappings()) {
            if (!mapped.add(mapping.getDimension())) {
                throw new IllegalArgumentException("it maps '" + mapping.getDimension() + "' twice; expected once");
            }
            for (var into : mapping.getInto()) {
                if (!offered.contains(into)) {
                    throw new IllegalArgumentException("it maps '" + mapping.getDimension() + "' to '" + into
                            + "', which is none of its dimensions");
                }
            }
        }
    }

    private void add(Kind kind, String subject, String language, String what, double number) {
        remarks.add(new CodebookRemark(kind, subject, language, what, number));
    }

    private void wording(CodebookDimension dimension) {
        wording(dimension.getId(), "label", dimension.getLabel());
        wording(dimension.getId(), "definition", dimension.getDefinition());
        wording(dimension.getId(), "include", dimension.getInclude());
        wording(dimension.getId(), "exclude", dimension.getExclude());
    }

    private void further(FurtherCodebook further, org.mangomoment.schemas.Codebook published) {
        var subject = FurtherCodebooks.subject(further);
        wording(subject, "label", further.getTitle());
        further.getSections().forEach(section -> wording(subject, "sections", section.getLabel()));
        if (FurtherCodebooks.dimensions(further, published).isEmpty()) {
            add(Kind.NO_DIMENSION, subject, "", "", 0);
        }
    }

    private void wording(String of, String part, @Nullable CodebookWording wording) {
        if (wording == null) {
            add(Kind.NO_WORDING, of, "", part, 0);
            return;
        }
        if (wording.getNl().isBlank()) {
            add(Kind.NO_WORDING, of, DUTCH, part, 0);
        }
        if (wording.getEn().isBlank()) {
            add(Kind.NO_WORDING, of, ENGLISH, part, 0);
        }
    }

    private void some(String of, String language, List<Cue> cues) {
        if (cues.isEmpty()) {
            add(Kind.NO_CUE, of, language, "", 0);
        }
    }

    private void cues(String of, Cues cues) {
        cues(of, DUTCH, cues.nl());
        cues(of, ENGLISH, cues.en());
    }

    private void cues(String of, String language, List<Cue> cues) {
        var seen = new HashSet<String>();
        for (var cue : cues) {
            var phrase = cue.phrase();
            var words = phrase.split(" ", -1);
            if (words.length > LONGEST) {
                add(Kind.TOO_LONG, of, language, phrase, words.length);
            }
            if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
                add(Kind.CAPITALS, of, language, phrase, 0);
            }
            if (Stream.of(words).anyMatch(String::isBlank)) {
                add(Kind.BLANKS, of, language, phrase, 0);
            }
            if (Math.abs(cue.weight()) > HEAVIEST) {
                add(Kind.WEIGHT, of, language, phrase, cue.weight());
            }
            if (!seen.add(phrase)) {
                add(Kind.TWICE, of, language, phrase, 0);
            }
        }
    }

    private void classes(Codebook codebook) {
        var named = new HashSet<String>();
        codebook.lists()
                .flatMap(list -> Stream.concat(list.cues().nl().stream(), list.cues().en().stream()))
                .forEach(cue -> named.addAll(List.of(cue.phrase().split(" "))));
        unused(DUTCH, codebook.classesOrNone().nl(), named);
        unused(ENGLISH, codebook.classesOrNone().en(), named);
    }

    private void unused(String language, Map<String, List<String>> classes, Set<String> named) {
        classes.keySet().stream()
                .filter(name -> !named.contains("<" + name + ">"))
                .sorted()
                .forEach(name -> add(Kind.UNUSED_CLASS, name, language, "", 0));
    }
}
