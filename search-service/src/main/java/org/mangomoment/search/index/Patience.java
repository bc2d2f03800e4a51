package org.mangomoment.search.index;

import java.util.concurrent.TimeUnit;

/// How long something over many stories may take before what was found until then is the answer.
final class Patience {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final long begun = System.nanoTime();
    private int steps;

    /// Takes a step.
    ///
    /// @return whether to go on
    boolean lasts() {
        return ++steps % STEPS_BETWEEN_LOOKS != 0 || System.nanoTime() - begun < LONGEST_NANOS;
    }
}
