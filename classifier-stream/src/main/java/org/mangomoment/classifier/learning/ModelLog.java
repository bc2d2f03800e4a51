package org.mangomoment.classifier.learning;

import java.time.Duration;
import java.util.List;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.Topics;

/// Writes what becomes of models and of requests concerning them.
final class ModelLog {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Publisher publisher;
    private final Follower models;
    private final Follower decisions;

    /// @param models    reads the topic `models` in this process
    /// @param decisions reads the topic `decisions` in this process
    ModelLog(Publisher publisher, Follower models, Follower decisions) {
        this.publisher = publisher;
        this.models = models;
        this.decisions = decisions;
    }

    /// Whether this process knows what was written before it started.
    boolean caughtUp() {
        return models.isCaughtUp() && decisions.isCaughtUp();
    }

    /// Returns when the records are durable and this process has read them.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    void write(List<Model> models) throws InterruptedException {
        var written = publisher
                .publishAndWait(models.stream()
                        .map(model -> Topics.MODELS.record(model.getModelId(), model))
                        .toList())
                .getLast();
        if (!this.models.await(written, LONGEST_WAIT)) {
            throw new IllegalStateException("What was written to 'models' was not read back within " + LONGEST_WAIT);
        }
    }

    /// Says what became of a request.
    void answer(ModelRequest request, Outcome outcome) {
        var answered = ModelRequest.newBuilder(request)
                .setOutcome(outcome.what())
                .setResult(outcome.modelId())
                .build();
        publisher.publishAndWait(List.of(Topics.MODEL_REQUESTS.record(request.getRequestId(), answered)));
    }
}
