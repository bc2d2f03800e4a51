package org.mangomoment.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files that people take for tables or mails and that are something else, by their first bytes, and what to do.
final class OtherFile {
    private static final int LOOKED_AT = 1 << 20;
    private static final int MARKUP_LOOKED_AT = 2_000;
    private static final Pattern XML_WORKBOOK =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml.*(?:office:spreadsheet|<workbook)", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype html|html|head|body|table|div)\\b");
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0";
    private static final String PDF = "25504446";
    private static final String GZIP = "1f8b";
    private static final String RTF = "7b5c727466";

    private OtherFile() {}

    /// What a file is instead, and what to do; empty when it may be text.
    static Optional<String> said(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        byte[] begin;
        try (var in = Files.newInputStream(path)) {
            begin = in.readNBytes(LOOKED_AT);
        }
        var magic = HexFormat.of().formatHex(begin, 0, Math.min(begin.length, 8));
        if (magic.startsWith(ZIP)) {
            return Optional.of(zipped(begin, name(path)));
        }
        if (magic.startsWith(OLE)) {
            return Optional.of(compound(begin, name(path)));
        }
        if (magic.startsWith(PDF)) {
            return Optional.of(
                    "This is a PDF; expected CSV, JSON or a mail. Copy the stories into a table and save it as CSV.");
        }
        if (magic.startsWith(RTF)) {
            return Optional.of(
                    "This is a document (RTF); expected CSV, JSON or a mail. Copy the stories into a table and save it as "
                            + "CSV.");
        }
        return magic.startsWith(GZIP)
                ? Optional.of("The file is compressed (gzip); unpack it and import what is in it.")
                : markup(begin);
    }

    /// Programs call a web page or XML a workbook of Excel, and a page to log in stands where an export was expected.
    private static Optional<String> markup(byte[] begin) {
        var start = new String(begin, 0, Math.min(begin.length, MARKUP_LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (XML_WORKBOOK.matcher(start).find()) {
            return Optional.of(workbook("Excel"));
        }
        return PAGE.matcher(start).find()
                ? Optional.of(
                        "This is a web page. If a program shows it as a table, save it there as 'CSV UTF-8'; if not, it may be the page "
                                + "to log in to where the export comes from: download the export again.")
                : Optional.empty();
    }

    private static String zipped(byte[] begin, String name) {
        var names = new String(begin, StandardCharsets.ISO_8859_1);
        if (names.contains("xl/") || name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            return workbook("Excel");
        }
        if (names.contains("opendocument.spreadsheet") || name.endsWith(".ods")) {
            return workbook("LibreOffice");
        }
        if (names.contains("word/") || names.contains("opendocument.text") || name.endsWith(".docx")) {
            return "This is a text document; expected CSV, JSON or a mail. Copy the stories into a table and save it as CSV.";
        }
        return "The file is an archive (zip); unpack it and import what is in it.";
    }

    private static String compound(byte[] begin, String name) {
        var entries = new String(begin, StandardCharsets.UTF_16LE);
        if (name.endsWith(".msg") || entries.contains("__properties_version") || entries.contains("__substg1.0_")) {
            return "This is a message of Outlook (.msg); expected .eml. Drag it into a mail program that saves .eml, or forward it "
                    + "to the mailbox of the stories.";
        }
        if (name.endsWith(".xls") || entries.contains("Workbook")) {
            return workbook("Excel");
        }
        return "This is a document of an old Office; expected CSV, JSON or a mail. Copy the stories into a table and save it "
                + "as CSV.";
    }

    private static String workbook(String program) {
        return "This is a workbook of " + program + ", not a table as text. Open it, choose Save as, 'CSV UTF-8 "
                + "(comma delimited)', and import that file.";
    }

    private static String name(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
