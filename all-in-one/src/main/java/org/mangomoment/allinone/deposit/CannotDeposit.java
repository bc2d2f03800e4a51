package org.mangomoment.allinone.deposit;

/// A deposit cannot be brought to its archive; the message says what was found, what was expected and what
/// to do.
public final class CannotDeposit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotDeposit(String message) {
        super(message);
    }
}
