package org.mangomoment.ingest.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// One file read by the Tika parser of its kind, in memory: each is given what it wants opened, for it would unpack to
/// disk otherwise, and a teller's words must not lie about there.
///
/// Nothing that is embedded is read, no macro, no picture of words (OCR), no header or footer, no deleted text.
final class TikaReading {
    private TikaReading() {}

    /// False when it is no kind that is read.
    static boolean read(byte[] file, ContentHandler words) throws IOException, SAXException, TikaException {
        return switch (AttachmentKind.of(file).orElseThrow()) {
            case PDF -> parse(new PDFParser(), TikaInputStream.get(file), file, words);
            case RICH_TEXT -> parse(new RTFParser(), TikaInputStream.get(file), file, words);
            case OLD_OFFICE -> oldWord(file, words);
            case ZIP -> zipped(file, words);
        };
    }

    private static boolean oldWord(byte[] file, ContentHandler words) throws IOException, SAXException, TikaException {
        var opened = new POIFSFileSystem(new ByteArrayInputStream(file));
        return opened.getRoot().hasEntryCaseInsensitive("WordDocument")
                && parse(new OfficeParser(), holding(opened, file), file, words);
    }

    private static boolean zipped(byte[] file, ContentHandler words) throws IOException, SAXException, TikaException {
        return switch (ZippedDocument.of(file)) {
            case ZippedDocument.Word() -> word(file, words);
            case ZippedDocument.OpenDocument(var content) ->
                parse(new OpenDocumentContentParser(), new ByteArrayInputStream(content), file, words);
            case ZippedDocument.Other() -> false;
        };
    }

    private static boolean word(byte[] file, ContentHandler words) throws IOException, SAXException, TikaException {
        try {
            var opened = new OPCPackageWrapper(OPCPackage.open(new ByteArrayInputStream(file)));
            return parse(new OOXMLParser(), holding(opened, file), file, words);
        } catch (InvalidFormatException broken) {
            throw new IOException("The parts of the Word file do not belong together.", broken);
        }
    }

    private static InputStream holding(Object opened, byte[] file) throws IOException {
        var stream = TikaInputStream.get(file);
        stream.setOpenContainer(opened);
        return stream;
    }

    private static boolean parse(Parser parser, InputStream opened, byte[] file, ContentHandler words)
            throws IOException, SAXException, TikaException {
        var secure = new SecureContentHandler(words, TikaInputStream.get(file));
        parser.parse(opened, secure, new Metadata(), bounds());
        return true;
    }

    private static ParseContext bounds() {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setExtractMacros(false);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(true);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractIncrementalUpdateInfo(false);
        pdf.setMaxMainMemoryBytes(-1);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // It is left out.
        }
    }
}
