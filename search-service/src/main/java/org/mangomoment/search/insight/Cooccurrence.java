package org.mangomoment.search.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mangomoment.search.insight.CrossTable.Cell;

/// What goes together: a table of the same thing by itself, such as dimensions by dimensions, as pairs. What
/// the table hides is in none of them.
///
/// @param nodes what is paired, in the table's order
/// @param pairs those with stories, the most frequent first
public record Cooccurrence(List<Node> nodes, List<Pair> pairs) {
    /// One value.
    ///
    /// @param size   its stories; empty when that is hidden
    /// @param search parameters of the search that finds them
    public record Node(String value, Optional<Long> size, String search) {}

    /// Two values that a story has both of.
    ///
    /// @param one      index of a node
    /// @param other    index of a later node
    /// @param stories  1 and up
    /// @param expected stories if the one had nothing to do with the other; `NaN` when it is not told
    /// @param residual standard deviations above or below that: the adjusted residual of the table of four
    ///                 cells (S. J. Haberman, The analysis of residuals in cross-classified tables, Biometrics 29,
    ///                 1973, 205–220); `NaN` when it is not told, or one of the two is in all stories
    /// @param search   parameters of the search that finds the stories; empty when no query says that
    public record Pair(int one, int other, long stories, double expected, double residual, String search) {}

    public Cooccurrence {
        nodes = List.copyOf(nodes);
        pairs = List.copyOf(pairs);
    }

    /// Whether a table is of one thing by itself, of which a story can have several.
    public static boolean fits(InsightRequest request) {
        return request.rows().equals(request.columns()) && !request.columns().exclusive();
    }

    /// Reads a table that [#fits].
    public static Cooccurrence of(CrossTable table) {
        var nodes = new ArrayList<Node>();
        var pairs = new ArrayList<Pair>();
        for (var column : table.columns()) {
            nodes.add(new Node(
                    column.value(), column.size(), line(table, column.value()).search()));
        }
        for (var one = 0; one < nodes.size(); one++) {
            var cells = line(table, nodes.get(one).value()).cells();
            for (var other = one + 1; other < nodes.size(); other++) {
                if (cells.get(other) instanceof Cell.Shown cell && cell.count() > 0) {
                    pairs.add(pair(table, nodes, one, other, cell));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::stories)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return new Cooccurrence(nodes, pairs);
    }

    private static CrossTable.Line line(CrossTable table, String value) {
        return table.lines().stream()
                .filter(line -> line.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Pair pair(CrossTable table, List<Node> nodes, int one, int other, Cell.Shown cell) {
        double first = nodes.get(one).size().map(Long::doubleValue).orElse(Double.NaN);
        double second = nodes.get(other).size().map(Long::doubleValue).orElse(Double.NaN);
        double all = table.stories().map(Long::doubleValue).orElse(Double.NaN);
        var expected = first * second / all;
        var deviation = Math.sqrt(expected * (1 - first / all) * (1 - second / all));
        return new Pair(
                one,
                other,
                cell.count(),
                expected,
                deviation > 0 ? (cell.count() - expected) / deviation : Double.NaN,
                cell.search());
    }
}
