package org.mangomoment.search.agreement;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Codings from a CSV file (UTF-8) with the columns `coder`, `unit` and `value`, in any order and beside others; the
/// separator is a comma, a semicolon or a tab. Labels of a set are separated by `|`; an empty value is the empty set. A
/// missing row is a unit that the coder did not code.
public final class CodingsFile {
    private static final List<String> COLUMNS = List.of("coder", "unit", "value");

    private CodingsFile() {}

    /// Reads all of it.
    ///
    /// @throws IOException              when it cannot be read
    /// @throws IllegalArgumentException when it is no such file; the message says what was found and expected
    public static Codings read(Path file) throws IOException {
        var content = content(file);
        try (var parser = CSVParser.parse(content, format(content))) {
            var missing = COLUMNS.stream()
                    .filter(column -> !parser.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(file.getFileName() + " has no column "
                        + String.join(", ", missing) + "; found "
                        + String.join(", ", parser.getHeaderNames()) + ", expected coder, unit and value");
            }
            var codings = new Codings.Builder();
            for (var row : parser) {
                add(codings, row, file.getFileName() + ":" + parser.getCurrentLineNumber());
            }
            return codings.build();
        }
    }

    private static void add(Codings.Builder codings, CSVRecord row, String place) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(place + " has another number of cells than the header");
        }
        var coder = row.get("coder").strip();
        var unit = row.get("unit").strip();
        if (coder.isEmpty() || unit.isEmpty()) {
            throw new IllegalArgumentException(place + " names no coder or no unit");
        }
        try {
            codings.add(coder, unit, labels(row.get("value")));
        } catch (IllegalArgumentException twice) {
            throw new IllegalArgumentException(place + ": " + twice.getMessage(), twice);
        }
    }

    private static Set<String> labels(String value) {
        return Arrays.stream(value.split("\\|", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(Path file) throws IOException {
        try {
            var content = Files.readString(file);
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (MalformedInputException foreign) {
            throw new IllegalArgumentException(file.getFileName() + " is not in UTF-8", foreign);
        }
    }

    private static CSVFormat format(String content) {
        var header = content.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        var separator = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }
}
