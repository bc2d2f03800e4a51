package org.mangomoment.search.insight;

import java.util.List;
import java.util.Map;

/// Stories counted by two things.
///
/// @param stories  that were counted
/// @param sizes    by column: its stories
/// @param rows     by row and column: the stories of both
/// @param complete false when the time was over before all had been counted
public record CrossCounts(
        long stories, Map<String, Long> sizes, Map<String, Map<String, Long>> rows, boolean complete) {
    /// Stories of a row and a column.
    long cell(String row, String column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }

    /// All stories of the columns that have a row's value; a story of several columns counts in each.
    long across(String row, List<String> columns) {
        return columns.stream().mapToLong(column -> cell(row, column)).sum();
    }
}
