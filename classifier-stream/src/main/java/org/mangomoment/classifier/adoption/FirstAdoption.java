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

/// Sees to it that a codebook is in force and that its cues are known as a model: publishes the codebook that
/// comes with the product when there is none. Its start returns once that is so.
public final class FirstAdoption implements Part {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final SuggesterInForce inForce;
    private final Follower follower;
    private final Publisher publisher;
    private final InstantSource clock;

    /// @param follower keeps `inForce` up to date
    public FirstAdoption(SuggesterInForce inForce, Follower follower, Publisher publisher, InstantSource clock) {
        this.inForce = inForce;
        this.follower = follower;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void start() throws InterruptedException {
        await(follower::isCaughtUp);
        if (!inForce.known()) {
            RetryingPublisher.on(() -> publisher.publishAndWait(List.of(FirstCodebook.record(clock.instant()))));
            await(inForce::known);
        }
        var models = inForce.models();
        if (models.newestFirst().isEmpty()) {
            var cues = inForce.cues();
            var model = FirstCodebook.cues(
                    cues.modelId(), cues.codebookVersion(), inForce.get().since());
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
