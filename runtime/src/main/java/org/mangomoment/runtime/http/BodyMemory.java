package org.mangomoment.runtime.http;

/// The memory for bodies that are on their way in or being handled. While it is scarce, a body that has its equal share
/// of it grows no further, so that large ones yield to small ones. Thread-safe.
final class BodyMemory {
    private final long most;
    private long held;
    private int bodies;

    /// @param most bytes for all bodies together; at worst twice as many are held
    BodyMemory(long most) {
        this.most = most;
    }

    synchronized void begin() {
        bodies++;
    }

    /// @param own  bytes that one body holds
    /// @param more bytes that it wants to hold besides
    /// @return false when there is no room for them now
    synchronized boolean grow(long own, int more) {
        if (held + more > most && own + more > most / bodies) {
            return false;
        }
        held += more;
        return true;
    }

    /// @param own bytes that the body held
    synchronized void end(long own) {
        bodies--;
        held -= own;
    }
}
