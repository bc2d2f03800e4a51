package org.mangomoment.classifier.adoption;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;

/// Sees to it that a codebook is in use and that its cues are known as a model: publishes the codebook that
/// comes with the product when there is none, and with it the starter model. Its start returns once that is so.
public final class FirstAdoption implements Part {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ActiveModelView active;
    private final Follower follower;
    private final Publisher publisher;
    private final InstantSource clock;
    private final boolean starter;

    /// @param follower keeps `active` up to date
    /// @param starter  whether suggestions begin with the starter model
    public FirstAdoption(
            ActiveModelView active, Follower follower, Publisher publisher, InstantSource clock, boolean starter) {
        this.active = active;
        this.follower = follower;
        this.publisher = publisher;
        this.clock = clock;
        this.starter = starter;
    }

    @Override
    public void start() throws InterruptedException {
        await(follower::isCaughtUp);
        if (!active.known()) {
            RetryingPublisher.on(() -> publisher.publishAndWait(List.of(FirstCodebook.record(clock.instant()))));
            await(active::known);
        }
        var models = active.models();
        if (models.newestFirst().isEmpty()) {
            var first = first();
            RetryingPublisher.on(() -> publisher.publishAndWait(first.stream()
                    .map(model -> Topics.MODELS.record(model.getModelId(), model))
                    .toList()));
            await(() -> first.stream()
                    .allMatch(model -> models.of(model.getModelId()).isPresent()));
        }
    }

    private List<Model> first() {
        var cues = active.cues();
        var since = active.get().since();
        var byCues = FirstCodebook.cues(cues.modelId(), cues.codebookVersion(), since);
        if (!starter || !cues.isBundled()) {
            return List.of(byCues);
        }
        var retired = Model.newBuilder(byCues).setState(ModelState.RETIRED).build();
        return List.of(retired, StarterModel.activeSince(since.plusMillis(1)));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() {}
}
