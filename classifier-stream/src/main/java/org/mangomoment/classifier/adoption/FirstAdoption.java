package org.mangomoment.classifier.adoption;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// Sees to it that a codebook is in use and that its cues are known as a model: publishes the codebook that
/// comes with the product when there is none. Its start returns once that is so.
public final class FirstAdoption implements Part {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ActiveModelView active;
    private final Follower follower;
    private final Publisher publisher;
    private final InstantSource clock;

    /// @param follower keeps `active` up to date
    public FirstAdoption(ActiveModelView active, Follower follower, Publisher publisher, InstantSource clock) {
        this.active = active;
        this.follower = follower;
        this.publisher = publisher;
        this.clock = clock;
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
            var cues = active.cues();
            var model = FirstCodebook.cues(
                    cues.modelId(), cues.codebookVersion(), active.get().since());
            RetryingPublisher.on(
                    () -> publisher.publishAndWait(List.of(Topics.MODELS.record(model.getModelId(), model))));
            await(() -> models.of(model.getModelId()).isPresent());
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() {}
}
