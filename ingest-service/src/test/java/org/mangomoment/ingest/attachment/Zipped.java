package org.mangomoment.ingest.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word and OpenDocument files, made by hand so that they can be as wrong as we like.
final class Zipped {
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Zipped() {}

    /// A Word file with this in its body.
    static byte[] word(String body) throws IOException {
        return wordDocument("<w:document xmlns:w='" + WORDS + "'><w:body>" + body + "</w:body></w:document>");
    }

    /// A Word file whose document is this XML.
    static byte[] wordDocument(String xml) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' "
                                + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.document.main+xml'/></Types>")
                        .getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                ("<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='http://schemas."
                                + "openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                                + "Target='word/document.xml'/></Relationships>")
                        .getBytes(UTF_8));
        parts.put("word/document.xml", xml.getBytes(UTF_8));
        return of(parts);
    }

    /// An OpenDocument text with this in its body.
    static byte[] openDocument(String body) throws IOException {
        var name = "urn:oasis:names:tc:opendocument:xmlns:";
        var xml = "<office:document-content xmlns:office='" + name + "office:1.0' xmlns:text='" + name
                + "text:1.0'><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        return of(Map.of("content.xml", xml.getBytes(UTF_8)));
    }

    static byte[] of(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
