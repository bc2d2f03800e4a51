package org.mangomoment.runtime.lifecycle;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a failure came from, without its messages: those may repeat what a teller wrote, so they never reach a log.
public final class Trace {
    private static final int FRAMES = 12;

    private Trace() {}

    /// Class names and the first frames of a failure and of its causes, on one line.
    public static String of(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        var cause = failure.getCause();
        var own = failure.getClass().getName() + " at " + frames;
        return cause == null ? own : own + "; caused by " + of(cause);
    }
}
