package org.mangomoment.ingest.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.Attachment.Why;

/// The text of a Word (docx) or OpenDocument (odt) file: a zip with one XML document in it.
///
/// Bounds: 1,000 entries, 20 MB unpacked in all. Nothing is unpacked to disk and no entry's name is used as a path.
final class OfficeFile {
    private static final int MOST_ENTRIES = 1_000;
    private static final String WORD = "word/document.xml";
    private static final String OPEN_DOCUMENT = "content.xml";

    private OfficeFile() {}

    static Attachment.Reading read(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var bounded = new BoundedInput(zip);
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return new Attachment.NotRead(Why.TOO_LARGE);
                }
                if (isText(entry)) {
                    return new Attachment.Read(OfficeText.of(bounded));
                }
                bounded.skipAll();
            }
            return new Attachment.NotRead(Why.KIND_NOT_READ);
        } catch (BoundedInput.Exceeded tooMuch) {
            return new Attachment.NotRead(Why.TOO_LARGE);
        } catch (IOException | XMLStreamException | IllegalArgumentException malformed) {
            return new Attachment.NotRead(
                    malformed.getCause() instanceof BoundedInput.Exceeded ? Why.TOO_LARGE : Why.MALFORMED);
        }
    }

    private static boolean isText(ZipEntry entry) {
        return entry.getName().equals(WORD) || entry.getName().equals(OPEN_DOCUMENT);
    }
}
