package org.mangomoment.ingest.attachment;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/// The main class of the PDF process: one PDF on standard input, its text (UTF-8) on standard output.
///
/// Status 0: read; 3: no readable PDF. Knows nothing of the rest of the product, and its process is thrown away.
public final class PdfText {
    static final int UNREADABLE = 3;
    private static final int MOST_PAGES = 50;

    private PdfText() {}

    /// Reads at most 50 pages.
    public static void main(String[] arguments) throws IOException {
        try (var document =
                Loader.loadPDF(System.in.readAllBytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setSortByPosition(true);
            var text = new StringWriter();
            stripper.writeText(document, text);
            System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            System.exit(UNREADABLE);
        }
    }
}
