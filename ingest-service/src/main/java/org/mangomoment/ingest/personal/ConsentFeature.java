package org.mangomoment.ingest.personal;

import java.util.List;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.schemas.Topics;

/// What tellers answered on what their stories may be used for.
///
/// @param view     the answers
/// @param log      changes them
/// @param follower reads them
public record ConsentFeature(ConsentView view, ConsentLog log, Follower follower) implements Feature {
    /// Puts it together.
    public static ConsentFeature of(Foundation foundation) {
        var view = new ConsentView(IngestDeadLetters.of(foundation));
        var follower = foundation.follow("consents", List.of(Topics.CONSENTS.name()), view);
        var current = new CurrentRead(foundation.kafka(), follower);
        var log = new ConsentLog(view, follower, current, foundation.publisher(), foundation.clock());
        return new ConsentFeature(view, log, follower);
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }
}
