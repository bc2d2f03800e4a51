package org.mangomoment.search.agreement;

import java.util.ArrayList;
import java.util.List;

/// How often each category was given to each of the units drawn.
///
/// @param all      counts of every unit
/// @param pairable counts of the units that two or more coders coded
record CategoryCounts(int categories, List<int[]> all, List<int[]> pairable) {
    static CategoryCounts of(Codings codings, int[] draw) {
        var all = new ArrayList<int[]>();
        var pairable = new ArrayList<int[]>();
        for (var unit : draw) {
            var counts = codings.counts(unit);
            all.add(counts);
            if (sum(counts) > 1) {
                pairable.add(counts);
            }
        }
        return new CategoryCounts(codings.categories().size(), all, pairable);
    }

    /// The mean share of equal pairs within a unit.
    double observed() {
        return pairable.stream()
                .mapToDouble(CategoryCounts::equalPairs)
                .average()
                .orElse(Double.NaN);
    }

    /// Of two codings drawn by chance, how often they are equal (Fleiss).
    double fleissChance() {
        double chance = 0;
        for (var share : shares()) {
            chance += share * share;
        }
        return chance;
    }

    /// How often coders who guess agree (Gwet); 0 where there is one category only.
    double gwetChance() {
        var shares = shares();
        double chance = 0;
        for (var share : shares) {
            chance += share * (1 - share);
        }
        return categories < 2 ? 0 : chance / (categories - 1);
    }

    /// The mean distance of two codings of the same unit (Krippendorff's observed disagreement).
    double disagreement(Masi masi) {
        double distance = 0;
        double codings = 0;
        for (var counts : pairable) {
            var size = sum(counts);
            codings += size;
            for (var one = 0; one < categories; one++) {
                if (counts[one] > 0) {
                    distance += counts[one] * distanceTo(one, counts, masi) / (size - 1);
                }
            }
        }
        return codings == 0 ? Double.NaN : distance / codings;
    }

    /// The mean distance of any two codings (Krippendorff's expected disagreement).
    double expectedDisagreement(Masi masi) {
        var totals = new int[categories];
        for (var counts : pairable) {
            for (var category = 0; category < categories; category++) {
                totals[category] += counts[category];
            }
        }
        double codings = sum(totals);
        double distance = 0;
        for (var one = 0; one < categories; one++) {
            distance += totals[one] * distanceTo(one, totals, masi);
        }
        return distance / (codings * (codings - 1));
    }

    private double distanceTo(int one, int[] counts, Masi masi) {
        double distance = 0;
        for (var other = 0; other < categories; other++) {
            distance += counts[other] == 0 ? 0 : counts[other] * masi.distance(one, other);
        }
        return distance;
    }

    /// The mean over all units of the share that each category has within the unit.
    private double[] shares() {
        var shares = new double[categories];
        for (var counts : all) {
            double size = sum(counts);
            for (var category = 0; category < categories; category++) {
                shares[category] += counts[category] / size / all.size();
            }
        }
        return shares;
    }

    private static double equalPairs(int[] counts) {
        double size = sum(counts);
        double equal = 0;
        for (var count : counts) {
            equal += count * (count - 1.0);
        }
        return equal / (size * (size - 1));
    }

    private static int sum(int[] counts) {
        var sum = 0;
        for (var count : counts) {
            sum += count;
        }
        return sum;
    }
}
