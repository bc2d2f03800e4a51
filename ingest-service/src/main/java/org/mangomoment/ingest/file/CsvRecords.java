package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A table with a header (RFC 4180): fields may be quoted and hold line feeds; the separator of the header line counts.
final class CsvRecords implements StoryReader {
    private static final int LONGEST_HEADER = 1 << 15;
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAMED = 80;
    private static final String MAPPING =
            "; or say what the columns of this file mean with --mapping FILE (docs/mapping.md).";

    private final JsonMapper mapper = new JsonMapper();
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Columns columns;
    private final @Nullable Set<String> read;
    private long line;

    /// @param read columns that a mapping reads, which is given rows with all their columns as texts; null when the
    /// columns are the fields of the push form
    CsvRecords(BufferedReader text, @Nullable Set<String> read) throws IOException {
        this.read = read;
        parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .get()
                .parse(text);
        records = parser.iterator();
        columns = new Columns(header());
        if (read == null) {
            check();
        }
    }

    private void check() throws UnreadableFile {
        if (!columns.hold("text")) {
            throw new UnreadableFile(
                    "The header has no column 'text'" + found() + ". Expected a first line with column "
                            + "names, as 'id,text,language', separated by comma, semicolon or tab" + MAPPING);
        }
        if (!columns.nearConsent().isEmpty()) {
            throw new UnreadableFile("The column " + named(columns.nearConsent())
                    + " seems to hold answers on consent and "
                    + "is not known" + found() + ". Expected consent.research, consent.quotes, consent.publication, "
                    + "consent.teaching or consent.contact; rename it or take it out" + MAPPING);
        }
    }

    private String found() {
        return columns.ignored().isEmpty() ? "" : " (not known: " + named(columns.ignored()) + ")";
    }

    private static String named(List<String> names) {
        return names.stream()
                .limit(MOST_NAMED)
                .map(name ->
                        "'" + (name.length() > LONGEST_NAMED ? name.substring(0, LONGEST_NAMED) + "…" : name) + "'")
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<String> ignored() {
        return read == null ? columns.ignored() : columns.ignored(read);
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
        if (cells.size() != columns.count()) {
            return new Entry.Broken(
                    line, "The row has " + cells.size() + " fields; the header has " + columns.count() + ".");
        }
        if (read != null) {
            return new Entry.Told(line, mapper.writeValueAsString(columns.row(cells)));
        }
        var answer = columns.answerNotRead(cells);
        return answer.isPresent()
                ? new Entry.Broken(
                        line,
                        "The column " + named(List.of(answer.get())) + " holds what reads as an answer on consent and "
                                + "is not known; expected a column consent.research, .quotes, .publication, .teaching or "
                                + ".contact" + MAPPING)
                : new Entry.Told(line, mapper.writeValueAsString(columns.story(cells)));
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
