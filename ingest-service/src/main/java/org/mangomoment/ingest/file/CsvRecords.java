package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A table with a header (RFC 4180): fields may be quoted and hold line feeds; the separator of the header line counts.
final class CsvRecords implements StoryReader {
    private static final int LONGEST_HEADER = 1 << 15;

    private final JsonMapper mapper = new JsonMapper();
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Columns columns;
    private final boolean asItIs;
    private long line;

    /// @param asItIs true to give rows with all their columns as texts, for a mapping
    CsvRecords(BufferedReader text, boolean asItIs) throws IOException {
        this.asItIs = asItIs;
        parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .get()
                .parse(text);
        records = parser.iterator();
        columns = new Columns(header());
        if (!asItIs && !columns.hold("text")) {
            throw new UnreadableFile("The header has no column 'text'. Expected a first line with column names, as "
                    + "'id,text,language', separated by comma, semicolon or tab.");
        }
    }

    @Override
    public List<String> ignored() {
        return columns.ignored();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        line = parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            return entry(records.next().toList());
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            return broken();
        }
    }

    private Entry entry(List<String> cells) throws IOException {
        return cells.size() == columns.count()
                ? new Entry.Told(line, mapper.writeValueAsString(asItIs ? columns.row(cells) : columns.story(cells)))
                : new Entry.Broken(
                        line, "The row has " + cells.size() + " fields; the header has " + columns.count() + ".");
    }

    private Entry broken() {
        return new Entry.Broken(line, "The quotes do not match: after a quoted field a separator was expected.");
    }

    private List<String> header() throws UnreadableFile {
        try {
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof UnreadableFile unreadable
                    ? unreadable
                    : new UnreadableFile("The header cannot be read: its quotes do not match.");
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[3];
        var separators = ",;\t";
        int character;
        for (var read = 0; read < LONGEST_HEADER && (character = text.read()) >= 0 && character != '\n'; read++) {
            var separator = separators.indexOf(character);
            if (separator >= 0) {
                counts[separator]++;
            }
        }
        text.reset();
        var most = 0;
        for (var separator = 1; separator < counts.length; separator++) {
            most = counts[separator] > counts[most] ? separator : most;
        }
        return separators.charAt(most);
    }
}
