package org.mangomoment.ingest.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// What is in a zip, looked at as a stream: at most 1,000 entries and 20 MB unpacked, and no name is used as a path.
sealed interface ZippedDocument {
    /// Word since 2007 (docx).
    record Word() implements ZippedDocument {}

    /// OpenDocument, as of LibreOffice (odt).
    ///
    /// @param content the XML of its text
    record OpenDocument(byte[] content) implements ZippedDocument {}

    /// A sheet, a program, a picture book.
    record Other() implements ZippedDocument {}

    /// @throws BoundedInput.Exceeded when it is too large to be a letter
    static ZippedDocument of(byte[] file) throws IOException {
        ZippedDocument found = new Other();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var bounded = new BoundedInput(zip);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bounded.countEntry();
                switch (entry.getName()) {
                    case "word/document.xml" -> found = new Word();
                    case "content.xml" -> found = new OpenDocument(bounded.readAllBytes());
                    default -> bounded.skipAll();
                }
                bounded.skipAll();
            }
        }
        return found;
    }
}
