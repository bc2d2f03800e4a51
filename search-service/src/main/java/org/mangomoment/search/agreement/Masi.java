package org.mangomoment.search.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How far two sets of labels are apart, from 0 to 1: one minus their Jaccard coefficient times 1 when they are equal,
/// 2/3 when one holds the other, 1/3 when they overlap and 0 when they do not. R. Passonneau, Measuring agreement on
/// set-valued items (MASI) for semantic and pragmatic annotation (LREC 2006).
final class Masi {
    /// Equal or not.
    static final Masi NOMINAL = new Masi(new double[0][0]);

    private final double[][] distances;

    private Masi(double[][] distances) {
        this.distances = distances;
    }

    /// Between any two of these categories.
    static Masi between(List<Set<String>> categories) {
        var distances = new double[categories.size()][categories.size()];
        for (var one = 0; one < distances.length; one++) {
            for (var other = 0; other < one; other++) {
                distances[one][other] = distance(categories.get(one), categories.get(other));
                distances[other][one] = distances[one][other];
            }
        }
        return new Masi(distances);
    }

    double distance(int one, int other) {
        if (one == other) {
            return 0;
        }
        return distances.length == 0 ? 1 : distances[one][other];
    }

    static double distance(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        if (both.isEmpty()) {
            return 1;
        }
        var all = new HashSet<>(one);
        all.addAll(other);
        var monotonic = one.containsAll(other) || other.containsAll(one) ? 2.0 / 3 : 1.0 / 3;
        return 1 - monotonic * both.size() / all.size();
    }
}
