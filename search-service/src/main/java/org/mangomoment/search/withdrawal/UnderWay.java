package org.mangomoment.search.withdrawal;

import java.time.Instant;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Withdrawal;

/// A withdrawal and how far its erasure is.
///
/// @param withdrawal who withdrew what, when
/// @param bound      when the last byte is gone at the latest
/// @param state      `erasing`; `erased` once it was proven; `bound-passed` when it was not proven and the bound is
/// over
public record UnderWay(Withdrawal withdrawal, Instant bound, String state) {
    /// How far a withdrawal is at a moment.
    public static UnderWay at(Instant now, Withdrawal withdrawal) {
        var bound = withdrawal.getAt().plus(Cleanup.ERASURE_BOUND);
        var state = withdrawal.getErasedAt() != null ? "erased" : now.isBefore(bound) ? "erasing" : "bound-passed";
        return new UnderWay(withdrawal, bound, state);
    }

    /// Whether bytes may be left.
    public boolean isErasing() {
        return state.equals("erasing");
    }
}
