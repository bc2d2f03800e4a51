package org.mangomoment.search.table;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A table as a CSV file (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, because what tellers wrote is shown in it (OWASP, CSV injection).
///
/// @param header names of the columns
/// @param rows   texts, numbers, or null for nothing
public record CsvFile(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    /// For whom it is written.
    public enum Dialect {
        /// Commas, and points in numbers.
        PLAIN(','),
        /// As Excel opens it in Belgium and the Netherlands: semicolons, commas in numbers, and a byte-order
        /// mark.
        EXCEL(';');

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final char separator;

        Dialect(char separator) {
            this.separator = separator;
        }

        /// Begins a table in this dialect.
        public CSVPrinter print(Appendable to) throws IOException {
            if (this == EXCEL) {
                to.append(BYTE_ORDER_MARK);
            }
            return CSVFormat.RFC4180.builder().setDelimiter(separator).get().print(to);
        }
    }

    public CsvFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// Answers with the file; `csv=excel` in the address asks for [Dialect#EXCEL].
    ///
    /// @param name of the file, without `.csv`
    public void send(Context context, String name) {
        var dialect = "excel".equals(context.queryParam("csv")) ? Dialect.EXCEL : Dialect.PLAIN;
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .result(written(dialect));
    }

    /// All of it.
    public String written(Dialect dialect) {
        var text = new StringBuilder();
        try (var printer = dialect.print(text)) {
            printer.printRecord(header.stream().map(CellSafety::of).toList());
            for (var row : rows) {
                var cells = new ArrayList<@Nullable String>();
                row.forEach(cell -> cells.add(cell(cell, dialect)));
                printer.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static @Nullable String cell(@Nullable Object cell, Dialect dialect) {
        return switch (cell) {
            case null -> null;
            case Double number when number.isNaN() -> null;
            case Double number -> {
                var written = String.format(Locale.ROOT, "%.6g", number);
                yield dialect == Dialect.EXCEL ? written.replace('.', ',') : written;
            }
            case Number number -> number.toString();
            default -> CellSafety.of(cell.toString());
        };
    }
}
