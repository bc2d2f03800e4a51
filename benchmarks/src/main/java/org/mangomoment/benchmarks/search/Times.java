package org.mangomoment.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.benchmarks.round.Spread;

/// How long questions took to be answered, round by round.
///
/// @param medians   milliseconds, one a round
/// @param nineties  that 95 of 100 questions stayed below, likewise
record Times(Spread medians, Spread nineties) {
    /// Something that answers.
    @FunctionalInterface
    interface Engine {
        /// @return stories that it found
        long found(Asked asked) throws Exception;
    }

    /// Asks every question once to warm up and once in each round.
    static Times of(Engine engine, List<Asked> questions, int rounds) throws Exception {
        var medians = new ArrayList<Double>();
        var nineties = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            var took = new ArrayList<Double>();
            for (var asked : questions) {
                long from = System.nanoTime();
                engine.found(asked);
                took.add((System.nanoTime() - from) / 1e6);
            }
            if (round > 0) {
                medians.add(percentile(took, 50));
                nineties.add(percentile(took, 95));
            }
        }
        return new Times(Spread.of(medians), Spread.of(nineties));
    }

    /// The nearest rank.
    static double percentile(List<Double> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
