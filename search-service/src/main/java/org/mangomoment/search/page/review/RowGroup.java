package org.mangomoment.search.page.review;

import java.util.List;
import org.mangomoment.search.page.suggestion.Row;

/// Rows of dimensions under headings of their own.
///
/// @param title   of the codebook; empty for the first, and where it stands above already
/// @param section its label; empty for none
/// @param rows    those that are suggested first
public record RowGroup(String title, String section, List<Row> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }
}
