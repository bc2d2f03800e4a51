package org.mangomoment.classifier.budget;

/// Ends a step that its caller has given up. Long loops ask for it themselves; regular expressions do when what they
/// read is a [WatchedText].
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private GivenUp() {
        super("the step was given up");
    }

    /// Goes on, or ends the step when its thread was interrupted. Costs a few instructions.
    ///
    /// @throws GivenUp when the caller no longer waits
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUp();
        }
    }
}
