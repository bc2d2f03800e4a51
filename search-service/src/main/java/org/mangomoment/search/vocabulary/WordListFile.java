package org.mangomoment.search.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A list of words in a file: a `.txt` with one a line, or the first column of a `.csv` (with commas, semicolons or
/// tabs). In UTF-8, or else as Excel writes it (windows-1252).
public final class WordListFile {
    private static final Charset OF_EXCEL = Charset.forName("windows-1252");

    private WordListFile() {}

    /// Its words, one a line; empty when it is no such file.
    ///
    /// @param name of the file, with its ending
    public static Optional<String> read(String name, byte[] content) {
        var text = text(content);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return text.indexOf('\0') >= 0
                ? Optional.empty()
                : switch (ending) {
                    case "txt" -> Optional.of(text);
                    case "csv" -> firstColumn(text);
                    default -> Optional.empty();
                };
    }

    private static Optional<String> firstColumn(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (var rows = CSVParser.parse(text, format)) {
            return Optional.of(
                    rows.stream().map(row -> row.get(0).replaceAll("\\R", " ")).collect(Collectors.joining("\n")));
        } catch (UncheckedIOException | IOException _) {
            return Optional.empty();
        }
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(content, OF_EXCEL);
        }
    }
}
