package org.mangomoment.search.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVPrinter;
import org.mangomoment.search.table.CellSafety;
import org.mangomoment.search.table.CsvFile;

/// A table of stories, a row each: CSV by RFC 4180 in UTF-8.
public final class StoryTable implements StoryFile {
    private final CSVPrinter rows;

    private StoryTable(CSVPrinter rows) {
        this.rows = rows;
    }

    /// Begins with the header.
    public static StoryTable open(OutputStream out, Handover handover) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var dialect = handover.order().semicolon() ? CsvFile.Dialect.EXCEL : CsvFile.Dialect.PLAIN;
        var rows = dialect.print(writer);
        rows.printRecord(StoryColumn.ALL.stream().map(StoryColumn::name));
        return new StoryTable(rows);
    }

    @Override
    public void add(ReleasedStory story) throws IOException {
        rows.printRecord(StoryColumn.ALL.stream()
                .map(column -> CellSafety.of(column.value().apply(story))));
    }

    @Override
    public void finish() throws IOException {
        rows.flush();
    }
}
