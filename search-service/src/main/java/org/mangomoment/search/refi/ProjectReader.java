package org.mangomoment.search.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads projects of other tools. They differ: GUIDs in upper case or in braces, paths with or without
/// `internal://`, texts inside of the description, codings without a user, documents without a name.
/// Documents that are no plain texts are passed over, and nothing outside of the file is opened. Used for one
/// project.
final class ProjectReader {
    private static final String INTERNAL = "internal://";

    /// Of all documents together; many may have the same text.
    static final int MOST_CHARACTERS = ProjectArchive.MOST_BYTES;

    private final ProjectArchive archive;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();
    private final List<ReadProject.Source> sources = new ArrayList<>();
    private final List<ReadProject.Coding> codings = new ArrayList<>();
    private final List<ReadProject.Remark> remarks = new ArrayList<>();
    private final NoteReading notes;
    private String guid = "";
    private String name = "";
    private String text = "";
    private boolean inText;
    private int charactersLeft = MOST_CHARACTERS;
    private Piece piece = Piece.WHOLE;
    private String codingGuid = "";
    private String user = "";

    /// Where the codings stand that come next.
    private record Piece(int start, int end, String said, String user) {
        static final Piece WHOLE = new Piece(0, -1, "", "");
    }

    private ProjectReader(ProjectArchive archive) {
        this.archive = archive;
        this.notes = new NoteReading(archive);
    }

    /// @throws UnusableProject when it is no project
    static ReadProject read(InputStream in) throws IOException {
        var reader = new ProjectReader(ProjectArchive.read(in));
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader.read(factory.createXMLStreamReader(new ByteArrayInputStream(reader.archive.project())));
        } catch (XMLStreamException | NumberFormatException wrong) {
            throw new UnusableProject("The description of the project cannot be read; expected REFI-QDA 1.0 or 1.5.");
        }
        return new ReadProject(reader.codes, reader.users, reader.notes.all(), reader.sources);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, UnusableProject {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "User" -> users.put(guid(xml, "guid"), attribute(xml, "name"));
            case "Code" -> codes.put(guid(xml, "guid"), attribute(xml, "name"));
            case "TextSource" -> document(xml);
            case "PlainTextContent", "Description", "Note", "NoteRef" -> said(xml);
            case "PlainTextSelection" ->
                piece = new Piece(
                        Integer.parseInt(attribute(xml, "startPosition")),
                        Integer.parseInt(attribute(xml, "endPosition")),
                        attribute(xml, "name"),
                        guid(xml, "creatingUser"));
            case "Coding" -> {
                codingGuid = guid(xml, "guid");
                user = guid(xml, "creatingUser");
            }
            case "CodeRef" -> {
                if (inText && !codingGuid.isEmpty()) {
                    var code = guid(xml, "targetGUID");
                    codings.add(new ReadProject.Coding(
                            codingGuid,
                            code,
                            user.isEmpty() ? piece.user() : user,
                            piece.start(),
                            piece.end(),
                            piece.said()));
                }
            }
            default -> {}
        }
    }

    /// Reads what a document contains, and what is noted.
    private void said(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "PlainTextContent" -> {
                if (inText) {
                    text = xml.getElementText();
                } else if (notes.isOpen()) {
                    notes.says(xml.getElementText());
                }
            }
            case "Description" -> {
                if (inText) {
                    remark("", xml.getElementText().strip());
                } else if (notes.isOpen()) {
                    notes.describes(xml.getElementText());
                }
            }
            case "Note" -> notes.begin(guid(xml, "guid"), attribute(xml, "name"), path(xml));
            case "NoteRef" -> remark(guid(xml, "targetGUID"), "");
            default -> {}
        }
    }

    /// Something that is noted where the reading has come to, unless that is no document.
    private void remark(String note, String said) {
        if (inText && !(note.isEmpty() && said.isEmpty())) {
            remarks.add(new ReadProject.Remark(note, said, piece.start(), piece.end()));
        }
    }

    private static String path(XMLStreamReader xml) {
        return attribute(xml, "plainTextPath").replaceFirst("^" + INTERNAL, "");
    }

    private void document(XMLStreamReader xml) {
        var path = path(xml);
        inText = true;
        guid = guid(xml, "guid");
        name = name(attribute(xml, "name"), path, guid);
        text = archive.text(path);
        piece = Piece.WHOLE;
        codings.clear();
        remarks.clear();
    }

    private void end(String element) throws UnusableProject {
        switch (element) {
            case "PlainTextSelection" -> piece = Piece.WHOLE;
            case "Coding" -> codingGuid = "";
            case "TextSource" -> {
                inText = false;
                charactersLeft -= text.length();
                if (charactersLeft < 0) {
                    throw new UnusableProject("The documents have more than " + MOST_CHARACTERS + " characters.");
                }
                sources.add(new ReadProject.Source(guid, name, text, codings, remarks));
            }
            case "Note" -> notes.end();
            default -> {}
        }
    }

    /// What a document is called; one without a name is called as its file, and one without a file by its
    /// GUID.
    private static String name(String said, String path, String guid) {
        if (!said.isEmpty()) {
            return said;
        }
        var file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)\\.txt$", "");
        return file.isEmpty() ? guid : file;
    }

    private static String guid(XMLStreamReader xml, String name) {
        return attribute(xml, name).replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
