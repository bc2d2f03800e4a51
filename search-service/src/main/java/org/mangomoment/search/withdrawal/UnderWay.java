package org.mangomoment.search.withdrawal;

import java.time.Instant;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Withdrawal;

/// A wish and how far its erasure is.
///
/// @param wish  who wished what, when
/// @param bound when the last byte is gone at the latest
/// @param state `erasing`; `erased` once it was proven; `bound-passed` when it was not proven and the bound is over
public record UnderWay(Withdrawal wish, Instant bound, String state) {
    /// How far a wish is at a moment.
    public static UnderWay at(Instant now, Withdrawal wish) {
        var bound = wish.getAt().plus(Cleanup.ERASURE_BOUND);
        var state = wish.getErasedAt() != null ? "erased" : now.isBefore(bound) ? "erasing" : "bound-passed";
        return new UnderWay(wish, bound, state);
    }

    /// Whether bytes may be left.
    public boolean isErasing() {
        return state.equals("erasing");
    }
}
