package org.mangomoment.runtime.lifecycle;

/// A process cannot start, or not go on, for a reason outside of it that its operator can remove. The message
/// is one for people: what was found, what was expected, what to do.
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
