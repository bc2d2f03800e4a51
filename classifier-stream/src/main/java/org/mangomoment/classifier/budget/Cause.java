package org.mangomoment.classifier.budget;

import java.util.Arrays;

/// Describes a throwable without its message, which may repeat what a person wrote.
public final class Cause {
    private static final String OURS = "org.mangomoment.";

    private Cause() {}

    /// The class, and the innermost place in our own code, as `NullPointerException at Redactor.redact:51`.
    public static String of(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> thrown.getClass().getSimpleName() + " at " + place(frame))
                .orElseGet(() -> thrown.getClass().getSimpleName());
    }

    /// The innermost cause of a throwable.
    public static Throwable innermost(Throwable thrown) {
        var found = thrown;
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            found = cause;
        }
        return found;
    }

    private static String place(StackTraceElement frame) {
        var name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
