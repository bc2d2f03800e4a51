package org.mangomoment.search.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.table.CellSafety;

/// A table of stories, a row each: CSV by RFC 4180 in UTF-8.
public final class StoryTable implements StoryFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter rows;

    private StoryTable(CSVPrinter rows) {
        this.rows = rows;
    }

    /// Begins with the header.
    public static StoryTable open(OutputStream out, Handover handover) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var semicolon = handover.order().semicolon();
        if (semicolon) {
            writer.write(BYTE_ORDER_MARK);
        }
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(semicolon ? ';' : ',').get();
        var rows = new CSVPrinter(writer, format);
        rows.printRecord(StoryColumn.ALL.stream().map(StoryColumn::name));
        return new StoryTable(rows);
    }

    @Override
    public void add(StoryView story) throws IOException {
        rows.printRecord(StoryColumn.ALL.stream()
                .map(column -> CellSafety.of(column.value().apply(story))));
    }

    @Override
    public void finish() throws IOException {
        rows.flush();
    }
}
