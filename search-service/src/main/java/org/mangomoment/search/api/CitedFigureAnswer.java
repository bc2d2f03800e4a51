package org.mangomoment.search.api;

import java.util.Map;
import org.mangomoment.search.citation.CitedFigure;

/// A table that was cited, computed from the stories that are left.
///
/// @param change none, decisions or withdrawals: why it no longer shows what was cited
record CitedFigureAnswer(String change, InsightsAnswer table) {
    static CitedFigureAnswer of(CitedFigure figure) {
        return new CitedFigureAnswer(
                figure.change().id(), InsightsAnswer.of(figure.request(), figure.table(), Map.of()));
    }
}
