package org.mangomoment.search.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.Figure;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;

/// Makes tables of stories by two things. Thread-safe.
public final class InsightDesk {
    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 20;

    private final CrossCounter counter;
    private final FigureDesk figures;
    private final Codebooks codebooks;
    private final InsightSettings settings;

    public InsightDesk(CrossCounter counter, FigureDesk figures, Codebooks codebooks, InsightSettings settings) {
        this.counter = counter;
        this.figures = figures;
        this.codebooks = codebooks;
        this.settings = settings;
    }

    /// The table that is asked for.
    public CrossTable table(InsightRequest request, Reader who) {
        return table(request, counter.cross(request.counted(), request.rows(), request.columns(), who));
    }

    /// The same of some stories, whatever search found them; of decisions, those that are decided on now.
    public CrossTable table(Collection<String> ids, InsightRequest request, Reader who) {
        var all = new InsightRequest(SearchRequest.everything(), request.rows(), request.columns());
        return table(request, counter.cross(ids, all.counted(), request.rows(), request.columns(), who));
    }

    private CrossTable table(InsightRequest request, CrossCounts counts) {
        var rowTotals = counts.rows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        var rows = ordered(request.rows(), rowTotals, MOST_ROWS);
        var columns = ordered(request.columns(), counts.sizes(), MOST_COLUMNS);
        return CrossTable.of(request, counts, rows, columns, settings.smallestCell());
    }

    /// The share of the whole corpus that each dimension fits, corrected by the blind random sample; empty
    /// when the table is of other rows or of a part of the corpus.
    public Map<String, Figure> corrected(InsightRequest request) {
        return request.ofAll() && ofDimensions(request.rows())
                ? figures.shares().figures().stream().collect(Collectors.toMap(Figure::subject, Function.identity()))
                : Map.of();
    }

    private static boolean ofDimensions(Axis axis) {
        return axis instanceof Axis.Values(Facet.Derived derived) && derived.ofDimensions();
    }

    /// Dimensions in the codebook's order, groups in the study's, years by time, all else the most frequent
    /// first.
    private List<String> ordered(Axis axis, Map<String, Long> counts, int most) {
        var frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return switch (axis) {
            case TellerGroups _ -> TellerGroups.ALL;
            case Axis.Values(Facet.Derived derived)
            when derived.ofDimensions() ->
                Stream.concat(codebooks.newest().dimensionIds().stream(), frequent)
                        .distinct()
                        .limit(most)
                        .toList();
            case Axis.Values(Facet.Told(StoryField field))
            when field == StoryField.YEAR ->
                counts.keySet().stream().sorted().limit(most).toList();
            case Axis.Values _ -> frequent.limit(most).toList();
        };
    }
}
