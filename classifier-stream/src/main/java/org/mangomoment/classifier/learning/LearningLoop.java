package org.mangomoment.classifier.learning;

import java.util.List;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// The learning loop of one classifier, assembled: counts decisions, and trains while it has the seat.
public final class LearningLoop implements Part {
    private final Assembly parts;

    /// @param group    of the classifiers among which one trains
    /// @param active   the codebook and model in use
    /// @param follower keeps `active` up to date
    /// @param duties   what else the one that trains does
    public LearningLoop(
            Foundation foundation,
            String group,
            LearningSettings settings,
            ActiveModelView active,
            Follower follower,
            List<SeatDuty> duties) {
        var kafka = foundation.kafka();
        var decisions = new NewDecisions();
        var counting = foundation.follow("decisions", List.of(Topics.DECISIONS.name()), decisions);
        var log = new ModelLog(foundation.publisher(), follower, counting);
        var learning = new Learning(
                settings,
                active,
                decisions,
                log,
                () -> TrainingRun.begin(kafka, active, settings.fewest()),
                foundation.meters(),
                foundation.clock());
        this.parts = new Assembly(
                List.of(counting, new TrainerElection(kafka, group, learning, duties, log, foundation.failures())));
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
