package org.mangomoment.classifier.learning;

import java.util.List;
import org.mangomoment.classifier.adoption.SuggesterInForce;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// The learning loop of one classifier, assembled: counts decisions, and trains while it has the seat.
public final class LearningLoop implements Part {
    private final Assembly parts;

    /// @param group    of the classifiers among which one trains
    /// @param inForce  what is in force
    /// @param follower keeps `inForce` up to date
    public LearningLoop(
            Foundation foundation,
            String group,
            LearningSettings settings,
            SuggesterInForce inForce,
            Follower follower) {
        var kafka = foundation.kafka();
        var decisions = new NewDecisions();
        var counting = foundation.follow("decisions", List.of(Topics.DECISIONS.name()), decisions);
        var log = new ModelLog(foundation.publisher(), follower, counting);
        var learning = new Learning(
                settings,
                inForce,
                decisions,
                log,
                () -> TrainingRun.begin(kafka, inForce, settings.fewest()),
                foundation.meters(),
                foundation.clock());
        this.parts = new Assembly(
                List.of(counting, new TrainerElection(kafka, group, learning, log, foundation.failures())));
    }

    @Override
    public void start() throws Exception {
        parts.start();
    }

    @Override
    public void close() {
        parts.close();
    }
}
