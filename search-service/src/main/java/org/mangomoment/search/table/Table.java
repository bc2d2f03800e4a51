package org.mangomoment.search.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of numbers, each about one thing.
///
/// @param about   what a row is about, as `word`
/// @param columns of the numbers
public record Table(String about, List<Column> columns, List<Row> rows) {
    /// What the numbers of a column are.
    public enum Kind {
        /// A whole number.
        COUNT,
        /// 0 to 1.
        SHARE,
        /// Any number.
        FIGURE
    }

    /// A column.
    ///
    /// @param id as `stories`
    public record Column(String id, Kind kind) {}

    /// A row.
    ///
    /// @param key     what it is about: a word, or a value's id
    /// @param search  parameters of the search that finds its stories; empty when there is none
    /// @param numbers one for each column; `NaN` for what cannot be said
    public record Row(String key, String search, List<Double> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }

        /// A row of these numbers.
        public static Row of(String key, String search, Number... numbers) {
            var all = new ArrayList<Double>();
            for (var number : numbers) {
                all.add(number.doubleValue());
            }
            return new Row(key, search, all);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The same without searches.
    public Table unlinked() {
        var unlinked =
                rows.stream().map(row -> new Row(row.key(), "", row.numbers())).toList();
        return new Table(about, columns, unlinked);
    }

    /// As a file, with ids as names.
    public CsvFile file() {
        var header = new ArrayList<String>();
        header.add(about);
        columns.forEach(column -> header.add(column.id()));
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.key());
            for (var at = 0; at < columns.size(); at++) {
                line.add(written(columns.get(at).kind(), row.numbers().get(at)));
            }
            lines.add(line);
        }
        return new CsvFile(header, lines);
    }

    private static Object written(Kind kind, double number) {
        return kind == Kind.COUNT && !Double.isNaN(number) ? (Object) Math.round(number) : (Object) number;
    }
}
