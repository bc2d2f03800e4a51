package org.mangomoment.search.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What each coder said of each unit: one category, which may be a set of labels, or nothing.
public final class Codings {
    /// A coder who did not code a unit.
    static final int MISSING = -1;

    private final List<String> coders;
    private final List<Set<String>> categories;
    private final int[][] units;
    private final int[][] counts;

    private Codings(List<String> coders, List<Set<String>> categories, int[][] units) {
        this.coders = List.copyOf(coders);
        this.categories = List.copyOf(categories);
        this.units = units;
        this.counts = Arrays.stream(units).map(this::counted).toArray(int[][]::new);
    }

    /// The names of the coders, in the order in which they came up.
    public List<String> coders() {
        return coders;
    }

    /// How many units somebody coded.
    public int size() {
        return units.length;
    }

    /// Every category that somebody gave.
    List<Set<String>> categories() {
        return categories;
    }

    /// The category that a coder gave a unit, as a place in [#categories], or [#MISSING].
    int of(int unit, int coder) {
        return units[unit][coder];
    }

    /// How often each category was given to a unit; not to be changed.
    int[] counts(int unit) {
        return counts[unit];
    }

    /// Every unit once.
    int[] every() {
        return IntStream.range(0, units.length).toArray();
    }

    private int[] counted(int[] given) {
        var counted = new int[categories.size()];
        IntStream.of(given).filter(category -> category != MISSING).forEach(category -> counted[category]++);
        return counted;
    }

    /// Collects codings one by one.
    public static final class Builder {
        private final Map<String, Integer> coders = new LinkedHashMap<>();
        private final Map<Set<String>, Integer> categories = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Integer>> units = new LinkedHashMap<>();

        /// Adds one.
        ///
        /// @throws IllegalArgumentException when this coder has coded this unit before
        public Builder add(String coder, String unit, Set<String> labels) {
            var who = coders.computeIfAbsent(coder, _ -> coders.size());
            var what = categories.computeIfAbsent(Set.copyOf(labels), _ -> categories.size());
            if (units.computeIfAbsent(unit, _ -> new LinkedHashMap<>()).putIfAbsent(who, what) != null) {
                throw new IllegalArgumentException("the coder has coded this unit before; expected one row for both");
            }
            return this;
        }

        /// All that was added.
        public Codings build() {
            var rows = new ArrayList<int[]>();
            units.values().forEach(given -> {
                var row = new int[coders.size()];
                Arrays.fill(row, MISSING);
                given.forEach((who, what) -> row[who] = what);
                rows.add(row);
            });
            return new Codings(
                    List.copyOf(coders.keySet()), List.copyOf(categories.keySet()), rows.toArray(int[][]::new));
        }
    }
}
