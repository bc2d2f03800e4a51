package org.mangomoment.ingest.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.Attachment.NotRead;
import org.mangomoment.ingest.mail.Attachment.Read;
import org.mangomoment.ingest.mail.Attachment.Why;

class FileReadingTest {
    private final FileReading reading = new FileReading();

    private Attachment.Reading read(byte[] content) {
        return reading.read("verhaal", "application/octet-stream", content, Duration.ofSeconds(60));
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
        var file = Zipped.word("<w:p><w:r><w:t>Een </w:t></w:r><w:del><w:r><w:delText>groot</w:delText></w:r></w:del>"
                + "<w:r><w:t>kussen.</w:t></w:r></w:p><w:p><w:r><w:t>Café.</w:t></w:r></w:p>");

        assertThat(read(file)).isEqualTo(new Read("Een kussen.\n\nCafé."));
    }

    @Test
    void anOpenDocumentIsRead() throws IOException {
        var file = Zipped.openDocument(
                "<text:h>Titel</text:h><text:p>Een<text:s/>kussen.<text:line-break/>Zo lief.</text:p>");

        assertThat(read(file)).isEqualTo(new Read("Titel\n\nEen kussen.\nZo lief."));
    }

    @Test
    void anOldWordFileIsRead() throws IOException {
        assertThat(read(OldWordFile.of("De nachtzuster bracht een kussen.\rCafé, twee klontjes.\r")))
                .isEqualTo(new Read("De nachtzuster bracht een kussen.\n\nCafé, twee klontjes."));
    }

    @Test
    void richTextIsReadWithoutTheFileInIt() {
        var file = "{\\rtf1\\ansi\\ansicpg1252 {\\info{\\author Synthetic Author}}\\pard\\plain Een {\\b kussen}.\\par "
                + "Caf\\'e9, \\u8220?zo lief\\u8221?.\\par"
                + "{\\object\\objemb{\\*\\objdata 0105000002000000}{\\result }}}";

        assertThat(read(file.getBytes(UTF_8))).isEqualTo(new Read("Een kussen.\n\nCafé, “zo lief”."));
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
        assertThat(read(Zipped.of(Map.of("word/media/a.bin", new byte[25_000_000]))))
                .isEqualTo(new NotRead(Why.TOO_LARGE));
        assertThat(read(Zipped.word("<w:p><w:r><w:t>" + " ".repeat(19_000_000) + "</w:t></w:r></w:p>")))
                .isIn(new Read(""), new NotRead(Why.MALFORMED));
        assertThat(read(Zipped.word("<!--" + "x".repeat(21_000_000) + "-->"))).isEqualTo(new NotRead(Why.TOO_LARGE));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        var file = Zipped.wordDocument("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>");

        assertThat(read(file)).isIn(new Read("ab"), new Read(""), new NotRead(Why.MALFORMED));
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 'xxxxxxxxxx'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        var file = Zipped.wordDocument(
                laughs + "]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>");

        assertThat(read(file)).isIn(new Read(""), new NotRead(Why.MALFORMED));
    }

    @Test
    void aDocumentNestedTooDeepIsMalformed() throws IOException {
        assertThat(read(Zipped.word("<w:p>".repeat(100_000)))).isEqualTo(new NotRead(Why.MALFORMED));
    }

    @Test
    void anotherFileOfOldOfficeIsNotRead() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var sheet = new POIFSFileSystem()) {
            sheet.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            sheet.writeFilesystem(file);
        }

        assertThat(read(file.toByteArray())).isEqualTo(new NotRead(Why.KIND_NOT_READ));
    }

    @Test
    void aFileIsNeverUnpackedToDisk() throws IOException {
        var before = filesOfParsers();
        read(Zipped.word("<w:p><w:r><w:t>Een kussen.</w:t></w:r></w:p>"));
        read(Zipped.openDocument("<text:p>Een kussen.</text:p>"));
        read(OldWordFile.of("Een kussen.\r"));
        read(pdf("Een kussen."));

        assertThat(filesOfParsers()).isSubsetOf(before);
    }

    /// By the names that Tika, POI and PDFBox give: other programs make files in that folder too, at any time.
    private static Set<String> filesOfParsers() {
        return Set.of(Objects.requireNonNull(new File(System.getProperty("java.io.tmpdir"))
                .list((_, name) -> name.matches("(?i)(?:apache-)?(?:tika|poi|pdfbox|tmp).*"))));
    }

    @Test
    void whatIsTooLongIsReadAsFarAsItGoes() throws IOException {
        var words = IntStream.range(0, 90_000)
                .mapToObj(number -> "<w:p><w:r><w:t>kussen " + (number * 7_919L) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        assertThat(read(Zipped.word(words)))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.text()).hasSizeBetween(900_000, 1_000_020));
    }

    @Test
    void otherKindsAreNotRead() throws IOException {
        assertThat(read("GIF89a".getBytes(UTF_8))).isEqualTo(new NotRead(Why.KIND_NOT_READ));
        assertThat(read(Zipped.of(Map.of("xl/workbook.xml", new byte[10])))).isEqualTo(new NotRead(Why.KIND_NOT_READ));
        assertThat(read(new byte[0])).isEqualTo(new NotRead(Why.EMPTY));
        assertThat(read("PK\003\004broken".getBytes(UTF_8))).isInstanceOf(NotRead.class);
    }
}
