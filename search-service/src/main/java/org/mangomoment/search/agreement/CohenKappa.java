package org.mangomoment.search.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Cohen's kappa between two coders, over the units that both coded.
final class CohenKappa {
    /// Two coders by their places in [Codings#coders].
    record Pair(int one, int other) {}

    private CohenKappa() {}

    /// The mean over all pairs of coders that have a unit in common; `NaN` when there is none.
    static double of(Codings codings, int[] draw) {
        return pairs(codings, draw).values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /// Each pair of coders that have a unit in common.
    static Map<Pair, Double> pairs(Codings codings, int[] draw) {
        var pairs = new LinkedHashMap<Pair, Double>();
        for (var one = 0; one < codings.coders().size(); one++) {
            for (var other = one + 1; other < codings.coders().size(); other++) {
                var kappa = between(codings, draw, new Pair(one, other));
                if (!Double.isNaN(kappa)) {
                    pairs.put(new Pair(one, other), kappa);
                }
            }
        }
        return pairs;
    }

    private static double between(Codings codings, int[] draw, Pair pair) {
        var both = IntStream.of(draw)
                .filter(unit -> codings.of(unit, pair.one()) != Codings.MISSING
                        && codings.of(unit, pair.other()) != Codings.MISSING)
                .toArray();
        if (both.length == 0) {
            return Double.NaN;
        }
        double size = both.length;
        var ones = new int[codings.categories().size()];
        var others = new int[codings.categories().size()];
        var equal = 0;
        for (var unit : both) {
            var one = codings.of(unit, pair.one());
            var other = codings.of(unit, pair.other());
            ones[one]++;
            others[other]++;
            equal += one == other ? 1 : 0;
        }
        double chance = 0;
        for (var category = 0; category < ones.length; category++) {
            chance += ones[category] / size * (others[category] / size);
        }
        return Coefficients.corrected(equal / size, chance);
    }
}
