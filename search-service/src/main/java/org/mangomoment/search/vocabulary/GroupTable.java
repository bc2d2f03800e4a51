package org.mangomoment.search.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.figure.Interval;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.Suppression;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.table.Table;
import org.mangomoment.search.table.Table.Column;
import org.mangomoment.search.table.Table.Kind;
import org.mangomoment.search.table.Table.Row;

/// The stories of each group that a search finds, among all of the group. A story may be in several groups.
///
/// @param found    by group, of the search
/// @param all      by group, in the order in which they are shown
/// @param stories  of all groups together
/// @param complete false when not all were counted
public record GroupTable(Map<String, Long> found, Map<String, Long> all, Total stories, boolean complete) {
    private static final int FOUND = 0;
    private static final int OTHERS = 1;
    private static final int ALL = 2;

    private static final List<Column> COLUMNS = List.of(
            new Column("stories", Kind.COUNT),
            new Column("all", Kind.COUNT),
            new Column("share", Kind.SHARE),
            new Column("from", Kind.SHARE),
            new Column("to", Kind.SHARE));

    /// How many there are in all groups together.
    public record Total(long found, long all) {}

    /// The share of each group that a search finds.
    ///
    /// @param limit counts from 1 to below this are hidden, of the stories that the search finds and of the group's
    ///              others alike, and as many more as it takes; 0 hides nothing
    public WordsAnswered answer(SearchRequest search, Facet by, long limit) {
        var hidden = Suppression.of(counts(by), limit);
        var totals = hidden[all.size() + 1];
        var rows = new ArrayList<Row>();
        for (var group : all.entrySet()) {
            var parameters = search.with(new Choice(by, group.getKey(), false)).parameters();
            rows.add(row(group.getKey(), group.getValue(), parameters, hidden[rows.size()]));
        }
        return new WordsAnswered(
                new Table(by.id(), COLUMNS, rows),
                totals[FOUND] ? Optional.empty() : Optional.of(stories.found()),
                totals[ALL] ? Optional.empty() : Optional.of(stories.all()),
                limit,
                complete);
    }

    /// Of each group the stories that the search finds, the others, and both; then of those in no group, where a story
    /// is in one at most; and last of all.
    private long[][] counts(Facet by) {
        var counts = new long[all.size() + 2][];
        var row = 0;
        long found = 0;
        long sum = 0;
        for (var group : all.entrySet()) {
            var with = with(group.getKey());
            counts[row++] = counts(with, group.getValue());
            found += with;
            sum += group.getValue();
        }
        counts[row++] =
                new Axis.Values(by).exclusive() ? counts(stories.found() - found, stories.all() - sum) : counts(0, 0);
        counts[row] = counts(stories.found(), stories.all());
        return counts;
    }

    private static long[] counts(long found, long all) {
        return new long[] {found, all - found, all};
    }

    private long with(String group) {
        return found.getOrDefault(group, 0L);
    }

    /// Shares tell all three counts. The others are not shown: of three counts, one hidden one is never alone.
    private Row row(String group, long size, String search, boolean[] hidden) {
        long with = with(group);
        var told = !hidden[FOUND] && !hidden[OTHERS] && !hidden[ALL];
        var interval = told ? Interval.wilson(with, size) : new Interval(Double.NaN, Double.NaN);
        return Row.of(
                group,
                search,
                hidden[FOUND] ? Double.NaN : with,
                hidden[ALL] ? Double.NaN : size,
                told ? WordTables.share(with, size) : Double.NaN,
                interval.from(),
                interval.to());
    }
}
