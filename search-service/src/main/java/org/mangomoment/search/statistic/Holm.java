package org.mangomoment.search.statistic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Correction for many tests that are made at once (S. Holm, A simple sequentially rejective multiple test
/// procedure, 1979): the chance that any of them is wrongly called significant stays below the level.
public final class Holm {
    private Holm() {}

    /// Adjusted probabilities, in the order of the given ones.
    ///
    /// @param probabilities of each test, 0 to 1
    public static List<Double> adjusted(List<Double> probabilities) {
        var order = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
        var adjusted = new ArrayList<>(Collections.nCopies(probabilities.size(), 0.0));
        double largest = 0;
        for (var rank = 0; rank < order.size(); rank++) {
            var test = order.get(rank);
            largest = Math.max(largest, Math.min(1, (order.size() - rank) * probabilities.get(test)));
            adjusted.set(test, largest);
        }
        return List.copyOf(adjusted);
    }
}
