package org.mangomoment.search.page.insights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.insight.Cooccurrence;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.table.CsvFile;

/// What goes together, as a file.
record Pairs(Cooccurrence together) {
    private static final List<String> COLUMNS = List.of("one", "other", "stories", "expected", "residual");

    static Pairs of(CrossTable table) {
        return new Pairs(Cooccurrence.of(table));
    }

    CsvFile file() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var pair : together.pairs()) {
            rows.add(List.of(
                    together.nodes().get(pair.one()).value(),
                    together.nodes().get(pair.other()).value(),
                    pair.stories(),
                    pair.expected(),
                    pair.residual()));
        }
        return new CsvFile(COLUMNS, rows);
    }
}
