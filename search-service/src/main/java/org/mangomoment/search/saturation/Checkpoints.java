package org.mangomoment.search.saturation;

import java.util.List;
import java.util.stream.LongStream;

/// After how many stories a curve is looked at.
final class Checkpoints {
    private static final int MOST = 40;

    private Checkpoints() {}

    /// From none to all, evenly, at most 41.
    static List<Long> to(long stories) {
        var steps = Math.min(MOST, stories);
        return LongStream.rangeClosed(0, steps)
                .map(step -> steps == 0 ? 0 : Math.round((double) stories * step / steps))
                .boxed()
                .toList();
    }
}
