package org.mangomoment.search.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CitedTable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.library.SearchRequest;

/// Tables that are cited: the stories that they counted are frozen as a citation, and the table is computed from those
/// that are left, as decisions stand, whenever somebody opens it. Thread-safe.
public final class CitedFigures {
    private final Citations citations;
    private final InsightDesk insights;

    public CitedFigures(Citations citations, InsightDesk insights) {
        this.citations = citations;
        this.insights = insights;
    }

    /// Freezes a table as every colleague may see it; returns when that is durable.
    ///
    /// @param act by which the same request is known when it is sent again; null when it is not to be known
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public Citing cite(InsightRequest request, Reader who, @Nullable String act) {
        var everybody = new Reader(who.account(), Role.RESEARCHER);
        if (!request.rows().opensTo(everybody) || !request.columns().opensTo(everybody)) {
            return new Citing.Refused(Citing.Reason.RESTRICTED_FIELD);
        }
        var wanted = CitationId.of(act, who, "table " + request.parameters());
        return citations.cite(List.of(request.counted()), who, wanted, (head, id, frozen) -> {
            var table = insights.table(frozen.ids(), request, everybody);
            head.setTable(new CitedTable(request.rows().id(), request.columns().id(), TableDigest.of(table, id)));
            return table.complete();
        });
    }

    /// The table of a citation as it is now; empty when it has none.
    public Optional<CitedFigure> figure(Citation citation, CitedNow now) {
        return Optional.ofNullable(citation.head().getTable()).map(cited -> figure(citation, cited, now));
    }

    private CitedFigure figure(Citation citation, CitedTable cited, CitedNow now) {
        var search = SearchRequest.parse(citation.head().getSearch());
        var axes = InsightRequest.of(Map.of("rows", List.of(cited.getRows()), "columns", List.of(cited.getColumns())));
        var request = new InsightRequest(search, axes.rows(), axes.columns());
        var table =
                insights.table(now.open(), request, new Reader(citation.head().getBy(), Role.RESEARCHER));
        var same = !table.complete() || TableDigest.of(table, citation.id()).equals(cited.getDigest());
        var shown = citation.again().isPresent() ? table : table.unlinked();
        return new CitedFigure(request, shown, CitedFigure.Change.of(same, citation, now));
    }
}
