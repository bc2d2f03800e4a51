package org.mangomoment.classifier.learning;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.mangomoment.classifier.adoption.SuggesterInForce;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// The learning loop of one classifier, assembled: counts decisions, and trains while it has the seat.
public final class LearningLoop implements Part {
    private final Assembly parts;

    /// @param group    of the classifiers among which one trains
    /// @param inForce  what is in force
    /// @param follower keeps `inForce` up to date
    public LearningLoop(
            KafkaProperties kafka,
            String group,
            LearningSettings settings,
            SuggesterInForce inForce,
            Follower follower,
            Publisher publisher,
            MeterRegistry meters,
            Failures failures) {
        var decisions = new NewDecisions();
        var counting = new Follower("decisions", kafka, List.of(Topics.DECISIONS.name()), decisions, failures);
        var log = new ModelLog(publisher, follower, counting);
        var learning = new Learning(
                settings,
                inForce,
                decisions,
                log,
                () -> TrainingRun.begin(kafka, inForce, settings.fewest()),
                meters,
                InstantSource.system());
        this.parts = new Assembly(List.of(counting, new TrainerElection(kafka, group, learning, log, failures)));
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
