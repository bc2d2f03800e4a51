package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mangomoment.search.export.Grouping;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.story.StoryView;

/// A project of qualitative analysis, as a `.qdpx` file: `project.qde` and a plain text for each document in
/// `sources`. Dimensions and tags are codes, evidence and decided stories are selections, reviewers and models
/// are users, memos are notes.
public final class ProjectFile implements StoryFile {
    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /// So many UTF-16 code units of text wait in memory for further stories of their groups: some 10,000 stories of
    /// 120 words, 16 MB.
    static final long MOST_WAITING = 8_000_000;

    private final ZipOutputStream zip;
    private final Handover handover;
    private final Codes codes;
    private final Coders coders = new Coders();
    private final String exporter;
    private final ProjectParts parts;
    private final NavigableMap<String, SourceDocument> open = new TreeMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private long waiting;

    private ProjectFile(OutputStream out, Handover handover) throws IOException {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.handover = handover;
        this.codes = new Codes(handover.codebook());
        this.exporter = coders.person(handover.by());
        this.parts = new ProjectParts();
    }

    /// Begins it.
    public static ProjectFile open(OutputStream out, Handover handover) throws IOException {
        return new ProjectFile(out, handover);
    }

    @Override
    public void add(ReleasedStory released) throws IOException {
        var story = released.story();
        var coded = new CodedStory(released, SourceText.of(story.text(), lineEnd()), codes, coders);
        if (handover.order().grouping() == Grouping.NONE) {
            var document = new SourceDocument(Guid.of("source", story.id()), story.id(), lineEnd());
            document.only(coded);
            parts.addCase(released, document.guid(), null);
            write(document, xml -> StoryVariables.write(released, xml));
        } else {
            addTo(group(story), coded);
        }
        parts.addNotes(coded.notes());
    }

    @Override
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            leave(open.firstKey());
        }
        entry("project.qde");
        var xml = new XmlWriter(zip);
        xml.document("Project", NAMESPACE);
        xml.with(
                "name",
                "Mangomoment " + handover.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                "origin",
                CodebookFile.ORIGIN,
                "creatingUserGUID",
                exporter,
                "creationDateTime",
                handover.at().toString());
        coders.write(xml);
        xml.start("CodeBook");
        codes.write(xml);
        xml.end();
        StoryVariables.declare(xml);
        parts.write(xml);
        xml.text("Description", description());
        xml.end();
        xml.flush();
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private void addTo(String group, CodedStory story) throws IOException {
        var document = open.computeIfAbsent(group, this::next);
        waiting -= document.size();
        parts.addCase(story.released(), null, document.add(story));
        waiting += document.size();
        if (document.isFull()) {
            leave(group);
        }
        while (waiting > MOST_WAITING) {
            leave(fullest());
        }
    }

    /// The group with the longest document: closing it makes the most room, and the fewest documents in all.
    private String fullest() {
        return Collections.max(
                        open.entrySet(),
                        Comparator.comparingInt(group -> group.getValue().size()))
                .getKey();
    }

    /// Writes the document of a group; its next story begins another.
    private void leave(String group) throws IOException {
        var document = Objects.requireNonNull(open.remove(group), "only open documents leave");
        waiting -= document.size();
        write(group, document);
    }

    private SourceDocument next(String group) {
        var number = documents.merge(group, 1, Integer::sum);
        return new SourceDocument(
                Guid.of("group", handover.order().grouping().id(), group, Integer.toString(number)),
                group + " " + number,
                lineEnd());
    }

    private String group(StoryView story) {
        return switch (handover.order().grouping()) {
            case TELLER -> story.story().getTeller();
            case CAMPAIGN -> story.story().getCampaign();
            case NONE -> "";
        };
    }

    private void write(String group, SourceDocument document) throws IOException {
        write(document, xml -> StoryVariables.write(handover.order().grouping().id(), group, xml));
    }

    private void write(SourceDocument document, ProjectParts.Variables variables) throws IOException {
        entry("sources/" + document.guid() + ".txt");
        zip.write(document.text().getBytes(UTF_8));
        zip.closeEntry();
        parts.addSource(document, exporter, handover.at().toString(), variables);
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(handover.at(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private String lineEnd() {
        return handover.order().crlf() ? "\r\n" : "\n";
    }

    private String description() {
        var order = handover.order();
        return "Export " + handover.id() + " for " + order.purpose().id() + ", codebook version "
                + handover.codebook().version() + ", search: "
                + (order.query().isEmpty() ? "all stories" : order.query())
                + (handover.whole() ? "" : ". Part of the search is not named here; %E2%80%A6 stands for it");
    }
}
