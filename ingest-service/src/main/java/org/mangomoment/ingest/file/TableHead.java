package org.mangomoment.ingest.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// How a table begins: what separates its cells, and which row is the header. Separators within quotes do not count.
///
/// @param separator between cells
/// @param told      length of a first line `sep=;` as Excel writes it, with its line end; 0 when there is none
/// @param above     rows above the header
record TableHead(char separator, int told, int above) {
    private static final String SEPARATORS = ",;\t";
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ABOVE = 10;

    /// @param begin   the first characters of the table
    /// @param columns names that a header may hold, in lower case
    static TableHead of(String begin, Set<String> columns) {
        var told = TOLD.matcher(begin);
        if (told.lookingAt()) {
            var separator = told.group(1).charAt(0);
            var table = begin.substring(told.end());
            return best(List.of(candidates(table, separator, columns)), told.end());
        }
        var candidates = SEPARATORS
                .chars()
                .mapToObj(separator -> candidates(begin, (char) separator, columns))
                .toList();
        return best(candidates, 0);
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /// A row that may be the header.
    ///
    /// @param known cells that are names of columns
    private record Candidate(char separator, int above, int known, int cells) {
        boolean betterThan(Candidate other) {
            return known != other.known
                    ? known > other.known
                    : above != other.above ? above < other.above : cells > other.cells;
        }
    }

    private static TableHead best(List<List<Candidate>> candidates, int told) {
        var best = new Candidate(',', 0, 0, 0);
        for (var ofOneSeparator : candidates) {
            for (var candidate : ofOneSeparator) {
                if ((candidate.above() == 0 || candidate.known() > 0) && candidate.betterThan(best)) {
                    best = candidate;
                }
            }
        }
        return new TableHead(best.separator(), told, best.above());
    }

    private static List<Candidate> candidates(String begin, char separator, Set<String> columns) {
        var candidates = new ArrayList<Candidate>();
        try (var parser = format(separator).parse(new StringReader(begin))) {
            for (CSVRecord row : parser) {
                candidates.add(new Candidate(separator, candidates.size(), known(row, columns), row.size()));
                if (candidates.size() > MOST_ABOVE) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // Quotes that do not match with this separator: the rows before are candidates.
        }
        return candidates.isEmpty() ? List.of(new Candidate(separator, 0, 0, 0)) : candidates;
    }

    private static int known(CSVRecord row, Set<String> columns) {
        return Math.toIntExact(row.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(columns::contains)
                .distinct()
                .count());
    }
}
