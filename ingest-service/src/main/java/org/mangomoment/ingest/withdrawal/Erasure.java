package org.mangomoment.ingest.withdrawal;

import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.TombstoneWriter;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.StoryErasure;
import org.mangomoment.schemas.Topics;

/// What the ingest service erases for a withdrawal: everything that it writes of a story. A receipt, consent, contact
/// or doubt that comes late is erased again, with the submission that came with it. Submissions are erased unread.
public final class Erasure {
    private static final StoryErasure OWN = StoryErasure.of(Service.INGEST, topic -> topic.equals(Topics.SUBMISSIONS));

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
