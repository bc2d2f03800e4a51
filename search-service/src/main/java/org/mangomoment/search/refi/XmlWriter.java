package org.mangomoment.search.refi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML in UTF-8 as it comes, without what XML forbids. Used by one thread.
final class XmlWriter {
    private final OutputStream out;
    private final XMLStreamWriter xml;

    XmlWriter(OutputStream out) throws IOException {
        this.out = out;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /// Begins a document.
    ///
    /// @param namespace of all its elements
    void document(String root, String namespace) throws IOException {
        run(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        });
    }

    /// Begins an element.
    ///
    /// @param attributes name and value in turn
    XmlWriter start(String name, String... attributes) throws IOException {
        run(() -> xml.writeStartElement(name));
        return with(attributes);
    }

    /// Adds attributes to the element that has just begun.
    XmlWriter with(String... attributes) throws IOException {
        run(() -> {
            for (var at = 0; at < attributes.length; at += 2) {
                xml.writeAttribute(attributes[at], SourceText.clean(attributes[at + 1]));
            }
        });
        return this;
    }

    /// Writes an element without content.
    void empty(String name, String... attributes) throws IOException {
        start(name, attributes).end();
    }

    /// Writes an element with a text.
    void text(String name, String text) throws IOException {
        start(name);
        run(() -> xml.writeCharacters(SourceText.clean(text)));
        end();
    }

    /// Ends the element that began last.
    void end() throws IOException {
        run(xml::writeEndElement);
    }

    /// Puts elements that were written elsewhere into the element that has begun.
    void elements(InputStream written) throws IOException {
        run(() -> xml.writeCharacters(""));
        flush();
        written.transferTo(out);
    }

    void flush() throws IOException {
        run(xml::flush);
    }

    /// What writes, and fails as XML does.
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }
}
