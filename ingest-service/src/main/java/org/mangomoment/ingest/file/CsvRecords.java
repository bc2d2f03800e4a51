package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.YesNo;

/// A table with a header (RFC 4180): fields may be quoted and hold line feeds; [TableHead] finds the header.
final class CsvRecords implements StoryReader {
    private static final int LONGEST_HEAD = 1 << 15;
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAMED = 80;
    private static final String MAPPING =
            "; or say what the columns of this file mean with --mapping FILE (docs/mapping.md).";

    private final JsonMapper mapper = new JsonMapper();
    private final @Nullable Set<String> read;
    private final List<String> notes = new ArrayList<>();
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Columns columns;
    private final long before;
    private long line;
    private boolean torn;

    /// @param read columns that a mapping reads, which is given rows with all their columns as texts; null when the
    /// columns are the fields of the push form
    CsvRecords(BufferedReader text, @Nullable Set<String> read) throws IOException {
        this.read = read;
        var head = TableHead.of(begin(text), read == null ? Columns.known() : lowered(read));
        before = head.told() > 0 ? 1 : 0;
        text.skip(head.told());
        parser = TableHead.format(head.separator()).parse(text);
        records = parser.iterator();
        columns = new Columns(header(head.above()));
        if (read == null) {
            check();
        }
        if (head.above() > 0) {
            notes.add("The " + head.above() + " rows above the header were passed over.");
        }
        if (!columns.repeated().isEmpty()) {
            notes.add("The header holds " + named(columns.repeated())
                    + " more than once; the cell with something in it " + "counts.");
        }
    }

    private void check() throws UnreadableFile {
        if (!columns.hold("text")) {
            throw new UnreadableFile("The header has no column 'text'" + found() + ". Expected a line with column "
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
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        while (true) {
            line = before + parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return null;
                }
                var cells = records.next().toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return entry(cells);
                }
            } catch (UncheckedIOException broken) {
                if (broken.getCause() instanceof UnreadableFile unreadable) {
                    throw unreadable;
                }
                torn = true;
                return new Entry.Broken(
                        line, "The quotes do not match: after a quoted field a separator was expected.");
            }
        }
    }

    private Entry entry(List<String> row) throws IOException {
        // After a row with broken quotes comes the rest of it, which is no row with cells left out.
        var rest = torn && row.size() != columns.count();
        torn = false;
        var fitted = columns.fitted(row);
        if (rest) {
            return new Entry.Broken(line, "It follows a row whose quotes do not match and cannot be told from it.");
        }
        if (fitted.isEmpty()) {
            return new Entry.Broken(
                    line, "The row has " + row.size() + " cells, which does not fit the columns of the header.");
        }
        var cells = fitted.get();
        var problem = problem(cells);
        return problem == null
                ? new Entry.Told(
                        line, mapper.writeValueAsString(read == null ? columns.story(cells) : columns.row(cells)))
                : new Entry.Broken(line, problem);
    }

    private @Nullable String problem(List<String> cells) {
        var twice = columns.contradiction(cells);
        if (twice.isPresent()) {
            return "The column " + named(List.of(twice.get()))
                    + " stands in the header more than once, and its cells differ; take one of them out.";
        }
        if (read != null) {
            return null;
        }
        var unread = columns.answerNotRead(cells);
        if (unread.isPresent()) {
            return "The column " + named(List.of(unread.get()))
                    + " holds what reads as an answer on consent and is not "
                    + "known; expected a column consent.research, .quotes, .publication, .teaching or .contact"
                    + MAPPING;
        }
        return columns.noAnswer(cells)
                .map(column -> column + " cannot be read as an answer; expected " + YesNo.EXPECTED)
                .orElse(null);
    }

    private List<String> header(int above) throws UnreadableFile {
        try {
            for (var row = 0; row < above; row++) {
                records.next();
            }
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof UnreadableFile unreadable
                    ? unreadable
                    : new UnreadableFile("The header cannot be read: its quotes do not match.");
        }
    }

    private static Set<String> lowered(Set<String> names) {
        return names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String begin(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        var begin = new char[LONGEST_HEAD];
        var length = 0;
        int count;
        while (length < begin.length && (count = text.read(begin, length, begin.length - length)) > 0) {
            length += count;
        }
        text.reset();
        return new String(begin, 0, length);
    }
}
