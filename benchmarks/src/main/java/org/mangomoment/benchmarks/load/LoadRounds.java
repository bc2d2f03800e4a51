package org.mangomoment.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mangomoment.benchmarks.round.Spread;

/// Rounds in which every load had its turn once, after a turn each to warm up.
public final class LoadRounds {
    private final List<List<Turn>> rounds;

    private LoadRounds(List<List<Turn>> rounds) {
        this.rounds = rounds;
    }

    /// @param time of each turn
    public static LoadRounds run(List<Load> loads, Duration time, int count) throws InterruptedException {
        var rounds = new ArrayList<List<Turn>>();
        for (int round = 0; round <= count; round++) {
            var turns = new ArrayList<Turn>();
            for (var load : loads) {
                turns.add(Turn.of(load, time));
            }
            rounds.add(turns);
        }
        return new LoadRounds(rounds.subList(1, rounds.size()));
    }

    /// Stories a second of a load, by its place in the list.
    public Spread storiesPerSecond(int load) {
        return Spread.of(rates(load));
    }

    /// How many times as many stories a second the one got done as the other, round by round.
    public Spread ratio(int one, int other) {
        return Spread.of(IntStream.range(0, rounds.size())
                .mapToObj(round -> rates(one).get(round) / rates(other).get(round))
                .toList());
    }

    private List<Double> rates(int load) {
        return rounds.stream().map(round -> round.get(load).storiesPerSecond()).toList();
    }
}
