package org.mangomoment.allinone.command;

/// A command cannot do what it was asked; the message says what was found, what was expected and what to do.
final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
        super(message);
    }
}
