package org.mangomoment.ingest.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.Attachment.NotRead;
import org.mangomoment.ingest.mail.Attachment.Read;
import org.mangomoment.ingest.mail.Attachment.Why;

class FileReadingTest {
    private static final String WORD = "word/document.xml";

    private final FileReading reading = new FileReading();

    private Attachment.Reading read(byte[] content) {
        return reading.read("verhaal", "application/octet-stream", content, Duration.ofSeconds(60));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String body) throws IOException {
        return zip(WORD, ("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
    }

    private static byte[] pdf(String line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aWordFileIsReadWithoutWhatWasDeletedInIt() throws IOException {
        var file = word("<w:p><w:r><w:t>Een </w:t></w:r><w:del><w:r><w:delText>groot</w:delText></w:r></w:del>"
                + "<w:r><w:t>kussen.</w:t></w:r></w:p><w:p><w:r><w:t>Café.</w:t></w:r></w:p>");

        assertThat(read(file)).isEqualTo(new Read("Een kussen.\n\nCafé."));
    }

    @Test
    void anOpenDocumentIsRead() throws IOException {
        var file = zip(
                "content.xml",
                "<d xmlns:text='t'><text:h>Titel</text:h><text:p>Een<text:s/>kussen.<text:line-break/>Zo lief.</text:p></d>"
                        .getBytes(UTF_8));

        assertThat(read(file)).isEqualTo(new Read("Titel\n\nEen kussen.\nZo lief."));
    }

    @Test
    void aPdfIsReadByAProcessOfItsOwn() throws IOException {
        assertThat(read(pdf("De nachtzuster bracht een kussen.")))
                .isEqualTo(new Read("De nachtzuster bracht een kussen."));
    }

    @Test
    void aBrokenPdfIsMalformed() {
        assertThat(read("%PDF-1.7 broken".getBytes(UTF_8))).isEqualTo(new NotRead(Why.MALFORMED));
    }

    @Test
    void aPdfWithoutTimeIsLeft() throws IOException {
        assertThat(reading.read(null, "application/pdf", pdf("x"), Duration.ofMillis(1)))
                .isEqualTo(new NotRead(Why.TIME_UP));
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        assertThat(read(zip("word/media/a.bin", new byte[25_000_000]))).isEqualTo(new NotRead(Why.TOO_LARGE));
        assertThat(read(word("<w:p><w:t>" + " ".repeat(21_000_000) + "</w:t></w:p>")))
                .isInstanceOf(Attachment.Reading.class);
        assertThat(read(word("<!--" + "x".repeat(21_000_000) + "-->"))).isEqualTo(new NotRead(Why.TOO_LARGE));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        var file = zip(
                WORD,
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d xmlns:w='w'><w:p><w:t>a&x;b</w:t></w:p></d>"
                        .getBytes(UTF_8));

        assertThat(read(file)).isIn(new Read("ab"), new NotRead(Why.MALFORMED));
    }

    @Test
    void entitiesThatMultiplyAreNotReplaced() throws IOException {
        var file = zip(
                WORD,
                ("<!DOCTYPE d [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                                + "<d xmlns:w='w'><w:p><w:t>&b;</w:t></w:p></d>")
                        .getBytes(UTF_8));

        assertThat(read(file)).isIn(new Read(""), new NotRead(Why.MALFORMED));
    }

    @Test
    void aDocumentNestedTooDeepIsMalformed() throws IOException {
        assertThat(read(word("<w:p>".repeat(100_000)))).isEqualTo(new NotRead(Why.MALFORMED));
    }

    @Test
    void otherKindsAreNotRead() throws IOException {
        assertThat(read("GIF89a".getBytes(UTF_8))).isEqualTo(new NotRead(Why.KIND_NOT_READ));
        assertThat(read(zip("xl/workbook.xml", new byte[10]))).isEqualTo(new NotRead(Why.KIND_NOT_READ));
        assertThat(read(new byte[0])).isEqualTo(new NotRead(Why.EMPTY));
        assertThat(read("PK\003\004broken".getBytes(UTF_8))).isInstanceOf(NotRead.class);
    }
}
