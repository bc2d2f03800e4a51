package org.mangomoment.search.withdrawal;

import java.time.Instant;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Withdrawal;

/// A withdrawal and how far its erasure is.
///
/// @param withdrawal who withdrew what, when
/// @param bound      when the last byte is gone at the latest
public record UnderWay(Withdrawal withdrawal, Instant bound, State state) {
    /// How far an erasure is.
    public enum State {
        ERASING,
        /// It was proven that nothing is left.
        ERASED,
        /// It was not proven, and the bound is over.
        BOUND_PASSED
    }

    /// How far a withdrawal is at a moment.
    public static UnderWay at(Instant now, Withdrawal withdrawal) {
        var bound = withdrawal.getAt().plus(Cleanup.ERASURE_BOUND);
        var state = withdrawal.getErasedAt() != null
                ? State.ERASED
                : now.isBefore(bound) ? State.ERASING : State.BOUND_PASSED;
        return new UnderWay(withdrawal, bound, state);
    }

    /// Whether bytes may be left.
    public boolean isErasing() {
        return state == State.ERASING;
    }
}
