package org.mangomoment.schemas.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.RecordReading;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;

/// Codebooks beside the first: the template that comes with the program, and what keeps one from being used.
public final class FurtherCodebooks {
    private static final String TEMPLATE = "/codebook/model-template.json";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FurtherCodebooks() {}

    /// The levels of the study's model, to be filled with dimensions. The study's own lists are not known.
    public static FurtherCodebook template() {
        try (var file = Objects.requireNonNull(
                FurtherCodebooks.class.getResourceAsStream(TEMPLATE), "the template is not on the class path")) {
            return RecordReading.of(FurtherCodebook.class, CodebookFile.JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the template cannot be read from the class path", e);
        }
    }

    /// The dimensions of a version that belong to a further codebook, in its order.
    public static List<CodebookDimension> dimensions(FurtherCodebook further, Codebook version) {
        return version.getDimensions().stream()
                .filter(dimension -> further.getId().equals(dimension.getCodebook()))
                .toList();
    }

    /// @throws IllegalArgumentException when a codebook or a dimension's place in one cannot be used; the
    /// message says why
    static void check(Codebook codebook) {
        var sections = new HashMap<String, Set<String>>();
        for (var further : codebook.getBeside()) {
            if (!ID.matcher(further.getId()).matches()) {
                throw new IllegalArgumentException("a codebook under 'beside' has the id '" + further.getId()
                        + "'; expected lower-case letters, digits and hyphens");
            }
            if (sections.put(further.getId(), sections(further)) != null) {
                throw new IllegalArgumentException(
                        "it has the codebook '" + further.getId() + "' twice under 'beside'; expected once");
            }
        }
        codebook.getDimensions().forEach(dimension -> check(dimension, sections));
        if (codebook.getDimensions().stream().allMatch(dimension -> dimension.getCodebook() != null)) {
            throw new IllegalArgumentException("its first codebook has no dimensions; expected at least one");
        }
    }

    private static Set<String> sections(FurtherCodebook further) {
        var ids = new HashSet<String>();
        for (var section : further.getSections()) {
            var found = "the codebook '" + further.getId() + "' has the section '" + section.getId() + "'";
            if (!ID.matcher(section.getId()).matches()) {
                throw new IllegalArgumentException(found + "; expected lower-case letters, digits and hyphens");
            }
            if (!ids.add(section.getId())) {
                throw new IllegalArgumentException(found + " twice; expected once");
            }
        }
        return ids;
    }

    private static void check(CodebookDimension dimension, Map<String, Set<String>> sections) {
        var codebook = dimension.getCodebook();
        var section = dimension.getSection();
        var place = "dimension '" + dimension.getId() + "' is in ";
        if (codebook == null) {
            if (section != null) {
                throw new IllegalArgumentException(
                        place + "section '" + section + "' of no codebook; expected the codebook's id with it");
            }
            return;
        }
        var known = sections.get(codebook);
        if (known == null) {
            throw new IllegalArgumentException(place + "codebook '" + codebook
                    + "', which is not under 'beside'; expected one of " + listed(sections.keySet()));
        }
        if (section != null && !known.contains(section)) {
            throw new IllegalArgumentException(place + "section '" + section + "', which codebook '" + codebook
                    + "' does not have; expected one of " + listed(known));
        }
    }

    private static String listed(Set<String> ids) {
        return ids.isEmpty() ? "none" : ids.stream().sorted().collect(Collectors.joining(", "));
    }

    /// What differs between two versions in the codebooks themselves, in the order of the later one.
    static List<CodebookChange> changes(Codebook before, Codebook after) {
        var old = bySubject(before);
        var fresh = bySubject(after);
        var changes = new ArrayList<CodebookChange>();
        fresh.forEach((subject, further) -> {
            var earlier = old.get(subject);
            if (earlier == null) {
                changes.add(new CodebookChange(Kind.CODEBOOK_ADDED, subject, ""));
            } else {
                kinds(earlier, further).forEach(kind -> changes.add(new CodebookChange(kind, subject, "")));
            }
        });
        old.keySet().stream()
                .filter(subject -> !fresh.containsKey(subject))
                .forEach(subject -> changes.add(new CodebookChange(Kind.CODEBOOK_REMOVED, subject, "")));
        return changes;
    }

    private static List<Kind> kinds(FurtherCodebook before, FurtherCodebook after) {
        var kinds = new ArrayList<Kind>();
        if (!before.getTitle().equals(after.getTitle())) {
            kinds.add(Kind.LABEL);
        }
        if (!before.getSections().equals(after.getSections())) {
            kinds.add(Kind.SECTIONS);
        }
        if (!Objects.equals(before.getNote(), after.getNote())) {
            kinds.add(Kind.NOTE);
        }
        return kinds;
    }

    private static Map<String, FurtherCodebook> bySubject(Codebook codebook) {
        var found = new LinkedHashMap<String, FurtherCodebook>();
        codebook.getBeside().forEach(further -> found.put(subject(further), further));
        return found;
    }

    /// What a difference between two versions that lies in a further codebook is about.
    public static String subject(FurtherCodebook further) {
        return "codebook:" + further.getId();
    }
}
