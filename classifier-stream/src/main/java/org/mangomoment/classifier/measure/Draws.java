package org.mangomoment.classifier.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The bootstrap (Efron 1979): as many as there are, drawn with replacement, a thousand times with a fixed seed. How
/// much a figure differs between draws is how much of it is chance.
public final class Draws {

    private static final int COUNT = 1000;
    private static final long SEED = 20260101;

    private Draws() {}

    /// @param all at least one
    public static <T> Stream<List<T>> of(List<T> all) {
        var random = new Random(SEED);
        return IntStream.range(0, COUNT)
                .mapToObj(_ -> random.ints(all.size(), 0, all.size())
                        .mapToObj(all::get)
                        .toList());
    }
}
