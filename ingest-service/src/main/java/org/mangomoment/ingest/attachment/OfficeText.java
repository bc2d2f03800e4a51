package org.mangomoment.ingest.attachment;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a WordprocessingML or OpenDocument text, paragraph by paragraph, at most 1,000,000 characters.
///
/// No document type, no entity and nothing outside the stream is read. Deleted text (tracked changes), comments and
/// field codes are left out.
final class OfficeText {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 500;
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> LEFT_OUT = Set.of(
            "delText", "instrText", "del", "tracked-changes", "annotation", "note", "comment", "script", "Fallback");

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int leftOut;

    private OfficeText() {}

    static String of(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return new OfficeText().read(factory.createXMLStreamReader(xml));
    }

    private String read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && text.length() < MOST_CHARACTERS) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> add(reader.getText());
                default -> {
                    // Comments and instructions are no words.
                }
            }
        }
        return text.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    private void open(String name) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("The document is nested deeper than " + DEEPEST + " elements.");
        }
        leftOut += LEFT_OUT.contains(name) ? 1 : 0;
        switch (name) {
            case "tab", "s" -> add(" ");
            case "br", "line-break", "cr" -> add("\n");
            default -> {
                // Only these stand for characters.
            }
        }
    }

    private void close(String name) {
        depth--;
        leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
        if (PARAGRAPHS.contains(name)) {
            add("\n\n");
        }
    }

    private void add(String words) {
        if (leftOut == 0) {
            text.append(words);
        }
    }
}
