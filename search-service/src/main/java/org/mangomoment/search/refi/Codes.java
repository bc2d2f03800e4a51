package org.mangomoment.search.refi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.FurtherEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.tag.KnownTags;

/// The codes of a project: the dimensions in a folder, and the answers to the question whether a story is a
/// Mangomoment in another; tags, which are no part of the codebook, in a third. Folders cannot be coded with;
/// everything else can. Used by one thread.
final class Codes {
    /// Okabe and Ito, Color Universal Design (2008): told apart by colour-blind people too.
    private static final List<String> COLOURS =
            List.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999");

    private static final List<EligibilityAnswer> ANSWERS =
            List.of(EligibilityAnswer.YES, EligibilityAnswer.NO, EligibilityAnswer.UNCLEAR);

    private final CodebookView codebook;
    private final Set<String> earlier = new TreeSet<>();
    private final Map<String, String> tags = new TreeMap<>();

    Codes(CodebookView codebook) {
        this.codebook = codebook;
    }

    /// The code of a dimension, which the codebook may know no more.
    String dimension(String id) {
        if (codebook.dimension(id).isEmpty()) {
            earlier.add(id);
        }
        return Guid.of("dimension", id);
    }

    /// The code of an answer on eligibility.
    static String eligibility(EligibilityAnswer answer) {
        return Guid.of("eligibility", Words.of(answer));
    }

    /// The code of a tag. Its name says what it is, so that it is never taken for the dimension of the same
    /// name.
    String tag(String name) {
        var same = KnownTags.same(name);
        tags.putIfAbsent(same, name);
        return Guid.of("tag", same);
    }

    /// Writes `Codes`: the dimensions of the codebook, those of earlier ones that were used, the answers, and
    /// the tags that were used.
    void write(XmlWriter xml) throws IOException {
        xml.start("Codes");
        if (!codebook.dimensions().isEmpty() || !earlier.isEmpty()) {
            folder(xml, "Dimensions", "Aspects of care that a story is about");
            for (var entry : codebook.dimensions()) {
                if (entry.codebook() == null) {
                    code(xml, entry);
                }
            }
            for (var id : earlier) {
                code(
                        xml,
                        Guid.of("dimension", id),
                        earlierName(id),
                        COLOURS.getLast(),
                        "Of an earlier version of the codebook.");
            }
            xml.end();
        }
        for (var further : codebook.beside()) {
            write(xml, further);
        }
        folder(xml, "Mangomoment", "Whether the story is a small, unexpected act of great value in everyday care");
        for (var answer : ANSWERS) {
            var word = Words.of(answer);
            code(xml, eligibility(answer), "Mangomoment: " + word, COLOURS.getLast(), "Reviewers answered " + word);
        }
        xml.end();
        if (!tags.isEmpty()) {
            folder(xml, "Tags", "Colleagues' own tags, apart from the codebook");
            for (var tag : tags.entrySet()) {
                code(
                        xml,
                        Guid.of("tag", tag.getKey()),
                        "Tag: " + tag.getValue(),
                        COLOURS.getLast(),
                        "A tag, no dimension");
            }
            xml.end();
        }
        xml.end();
    }

    /// A further codebook is a folder, with one for each of its sections.
    private void write(XmlWriter xml, FurtherEntry further) throws IOException {
        var title = further.title().nl() + " / " + further.title().en();
        folder(xml, Guid.of("codebook", further.id()), folderName(further.title(), further.id()), title);
        for (var group : codebook.groups()) {
            var section = group.section();
            if (group.codebook() == null
                    || !further.id().equals(group.codebook().id())) {
                continue;
            }
            if (section != null) {
                folder(
                        xml,
                        Guid.of("codebook", further.id(), section.id()),
                        folderName(section.label(), section.id()),
                        section.label().nl() + " / " + section.label().en());
            }
            for (var entry : group.dimensions()) {
                code(xml, entry);
            }
            if (section != null) {
                xml.end();
            }
        }
        xml.end();
    }

    private void code(XmlWriter xml, DimensionEntry entry) throws IOException {
        code(xml, Guid.of("dimension", entry.id()), name(entry), colour(entry), description(entry));
    }

    private static void folder(XmlWriter xml, String guid, String name, String description) throws IOException {
        xml.start("Code", "guid", guid, "name", name, "isCodable", "false");
        xml.text("Description", description);
    }

    private static void folder(XmlWriter xml, String name, String description) throws IOException {
        folder(xml, Guid.of("folder", name), name, description);
    }

    private static void code(XmlWriter xml, String guid, String name, String colour, String description)
            throws IOException {
        xml.start("Code", "guid", guid, "name", name, "isCodable", "true", "color", colour);
        xml.text("Description", description);
        xml.end();
    }

    /// Its label, with its id where another dimension has the same label.
    private String name(DimensionEntry entry) {
        var label = entry.label().en();
        var same = codebook.dimensions().stream()
                .filter(other -> other.label().en().equals(label))
                .count();
        return same > 1 ? label + " (" + entry.id() + ")" : label;
    }

    /// Its id, which may be another dimension's name: tools keep one code of a name only.
    private String earlierName(String id) {
        return codebook.dimensions().stream().anyMatch(entry -> name(entry).equals(id)) ? id + " (earlier)" : id;
    }

    /// Its label, with its id where a code or another folder has that name.
    private String folderName(Wording label, String id) {
        var codes = codebook.dimensions().stream().map(this::name);
        var folders = codebook.beside().stream().flatMap(Codes::folders);
        var same = Stream.of(Stream.of("Dimensions", "Mangomoment"), codes, folders)
                .flatMap(names -> names)
                .filter(label.en()::equals)
                .count();
        return same > 1 ? label.en() + " (" + id + ")" : label.en();
    }

    private static Stream<String> folders(FurtherEntry further) {
        return Stream.concat(
                Stream.of(further.title().en()),
                further.sections().stream().map(section -> section.label().en()));
    }

    private String colour(DimensionEntry entry) {
        return COLOURS.get(codebook.dimensions().indexOf(entry) % COLOURS.size());
    }

    private String description(DimensionEntry entry) {
        var text = new StringBuilder();
        text.append(entry.label().nl()).append(" / ").append(entry.label().en()).append('\n');
        add(text, "", entry.definition());
        add(text, "Include: ", entry.include());
        add(text, "Exclude: ", entry.exclude());
        return text.append("Codebook version ")
                .append(codebook.version())
                .append(", dimension ")
                .append(entry.id())
                .toString();
    }

    private static void add(StringBuilder text, String what, @Nullable Wording wording) {
        if (wording != null) {
            text.append(what)
                    .append(wording.nl())
                    .append(" / ")
                    .append(wording.en())
                    .append('\n');
        }
    }
}
