package org.mangomoment.runtime.lifecycle;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a failure came from, without its messages: those may repeat what a teller wrote, so they never reach a log.
public final class Trace {
    private static final int FRAMES = 12;
    private static final String OURS = "org.mangomoment.";

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

    /// The class of a failure's innermost cause and the innermost place in our own code, as
    /// `NullPointerException at Redactor.redact:51`: for reasons that are kept or shown.
    public static String brief(Throwable failure) {
        var innermost = failure;
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            innermost = cause;
        }
        var type = innermost.getClass().getSimpleName();
        return Arrays.stream(innermost.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> type + " at " + place(frame))
                .orElse(type);
    }

    private static String place(StackTraceElement frame) {
        var name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
