package org.mangomoment.benchmarks.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rounds in which every contender had its turn once.
public final class Rounds {
    private final List<Contender> contenders;
    private final List<List<Pass>> rounds;

    private Rounds(List<Contender> contenders, List<List<Pass>> rounds) {
        this.contenders = contenders;
        this.rounds = rounds;
    }

    /// @param warmUp for each contender before the first round
    public static Rounds run(List<Contender> contenders, Duration warmUp, int count) throws InterruptedException {
        for (var contender : contenders) {
            long until = System.nanoTime() + warmUp.toNanos();
            do {
                Pass.of(contender);
            } while (System.nanoTime() < until);
        }
        var rounds = new ArrayList<List<Pass>>();
        for (int round = 0; round < count; round++) {
            var passes = new ArrayList<Pass>();
            for (var contender : contenders) {
                passes.add(Pass.of(contender));
            }
            rounds.add(passes);
        }
        return new Rounds(contenders, rounds);
    }

    /// In the order of the contenders.
    public List<Measured> measured() {
        return IntStream.range(0, contenders.size()).mapToObj(this::measured).toList();
    }

    /// How many times as many stories a second the one reads as the other, round by round.
    ///
    /// @param one index of a contender
    public Spread ratio(int one, int other) {
        return Spread.of(rounds.stream()
                .map(round ->
                        round.get(one).storiesPerSecond() / round.get(other).storiesPerSecond())
                .toList());
    }

    private Measured measured(int index) {
        var contender = contenders.get(index);
        return new Measured(
                contender.name(),
                contender.language(),
                contender.threads(),
                Spread.of(rounds.stream()
                        .map(round -> round.get(index).storiesPerSecond())
                        .toList()),
                Spread.of(rounds.stream()
                        .map(round -> round.get(index).processorMillisPerStory())
                        .toList()));
    }
}
