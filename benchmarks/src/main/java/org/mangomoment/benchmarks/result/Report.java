package org.mangomoment.benchmarks.result;

import java.util.List;

/// What a benchmark measured.
///
/// @param about   what was done, in sentences: texts, sizes, rounds, warm-up
/// @param leftOut what was to be measured and was not, and why
/// @param lines   the figures
public record Report(List<String> about, List<String> leftOut, List<Line> lines) {
    public Report {
        about = List.copyOf(about);
        leftOut = List.copyOf(leftOut);
        lines = List.copyOf(lines);
    }
}
