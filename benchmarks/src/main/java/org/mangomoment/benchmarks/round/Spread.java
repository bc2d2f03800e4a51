package org.mangomoment.benchmarks.round;

import java.util.Collection;

/// Figures of several rounds.
public record Spread(double min, double median, double max) {
    /// @throws IllegalArgumentException when there are none
    public static Spread of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a spread needs one figure at least");
        }
        var sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(sorted.getFirst(), median, sorted.getLast());
    }
}
