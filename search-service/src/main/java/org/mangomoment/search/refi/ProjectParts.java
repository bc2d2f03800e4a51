package org.mangomoment.search.refi;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.export.ReleasedStory;

/// The parts of a project that grow with its stories, each set aside until its turn: cases, sources and notes.
/// The order of the elements is the schema's. Used by one thread.
final class ProjectParts implements AutoCloseable {
    private final Spool cases;
    private final Spool sources;
    private final Spool notes;

    ProjectParts() throws IOException {
        this.cases = new Spool();
        this.sources = new Spool();
        this.notes = new Spool();
    }

    /// Adds a story's case.
    ///
    /// @param source    GUID of the source that is the story; null when it is a part of one
    /// @param selection GUID of the part; null when the source is the story
    void addCase(ReleasedStory released, @Nullable String source, @Nullable String selection) throws IOException {
        var xml = cases.xml();
        var id = released.story().id();
        xml.start("Case", "guid", Guid.of("case", id), "name", id);
        StoryVariables.write(released, xml);
        if (source != null) {
            xml.empty("SourceRef", "targetGUID", source);
        }
        if (selection != null) {
            xml.empty("SelectionRef", "targetGUID", selection);
        }
        xml.end();
    }

    /// Adds a source.
    ///
    /// @param user      GUID of whoever exports
    /// @param variables writes what is known of all of it
    void addSource(SourceDocument document, String user, String at, Variables variables) throws IOException {
        var xml = sources.xml();
        xml.start(
                "TextSource",
                "guid",
                document.guid(),
                "name",
                document.name(),
                "plainTextPath",
                "internal://" + document.guid() + ".txt",
                "creatingUser",
                user,
                "creationDateTime",
                at);
        for (var selection : document.selections()) {
            for (var one : selection.byCoder()) {
                write(one, user, xml);
            }
        }
        variables.write(xml);
        xml.end();
    }

    /// Writes the values of a source's variables.
    @FunctionalInterface
    interface Variables {
        void write(XmlWriter xml) throws IOException;
    }

    /// Adds notes.
    void addNotes(List<CodedStory.Note> added) throws IOException {
        for (var note : added) {
            var xml = notes.xml();
            xml.start(
                    "Note",
                    "guid",
                    note.guid(),
                    "name",
                    note.name(),
                    "creatingUser",
                    note.by(),
                    "creationDateTime",
                    note.at());
            xml.text("PlainTextContent", note.text());
            xml.end();
        }
    }

    /// Writes `Cases`, `Sources` and `Notes`, without those that would be empty.
    void write(XmlWriter xml) throws IOException {
        write("Cases", cases, xml);
        write("Sources", sources, xml);
        write("Notes", notes, xml);
    }

    private static void write(String name, Spool spool, XmlWriter xml) throws IOException {
        if (!spool.isEmpty()) {
            xml.start(name);
            xml.elements(spool.read());
            xml.end();
        }
    }

    private static void write(Selection selection, String user, XmlWriter xml) throws IOException {
        xml.start(
                "PlainTextSelection",
                "guid",
                selection.guid(),
                "startPosition",
                Integer.toString(selection.start()),
                "endPosition",
                Integer.toString(selection.end()),
                "creatingUser",
                selection.codings().isEmpty()
                        ? user
                        : selection.codings().getFirst().coder());
        for (var coding : selection.codings()) {
            xml.start("Coding", "guid", coding.guid(), "creatingUser", coding.coder());
            xml.empty("CodeRef", "targetGUID", coding.code());
            xml.end();
        }
        for (var note : selection.notes()) {
            xml.empty("NoteRef", "targetGUID", note);
        }
        xml.end();
    }

    @Override
    public void close() throws IOException {
        try (cases;
                sources) {
            notes.close();
        }
    }
}
