package org.mangomoment.search.withdrawal;

import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.TombstoneWriter;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.StoryErasure;

/// What the desk erases for a withdrawal: the decisions on the story with their memos, its alerts,
/// quotations and discussion, and its part in training and checks.
public final class Erasure {
    private static final StoryErasure OWN = StoryErasure.of(Service.SEARCH, _ -> false);

    private Erasure() {}

    /// Writes the tombstones, for as long as it runs.
    public static Follower follower(Foundation foundation) {
        var ledger = new TombstoneWriter.Ledger(OWN::gone, OWN::heldIn, OWN::hasKnownKey, OWN::tombstones);
        var rhythm = new TombstoneWriter.Rhythm(StoryErasure.PERIOD, Cleanup.ERASURE_BOUND);
        return foundation.follow(
                "erasure",
                OWN.topics(),
                new TombstoneWriter(ledger, foundation.publisher(), rhythm, foundation.clock()));
    }
}
