package org.mangomoment.classifier.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.codebook.Codebook;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// The suggester of the newest codebook, kept up to date from the topics of codebooks and models. A codebook that
/// cannot be used becomes a dead letter and the one before it stays in force. Thread-safe.
public final class SuggesterInForce implements View, Supplier<Suggester> {
    private final Function<Codebook, Suggester> making;
    private final Consumer<DeadLetter> giveUp;
    private final Set<String> models = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Suggester current;

    /// @param making makes a codebook's suggester; may take seconds
    /// @param giveUp keeps what cannot be used
    public SuggesterInForce(Function<Codebook, Suggester> making, Consumer<DeadLetter> giveUp) {
        this.making = making;
        this.giveUp = giveUp;
    }

    /// True once a codebook is in force.
    public boolean known() {
        return current != null;
    }

    /// True when a record of this model has been read.
    public boolean knowsModel(String modelId) {
        return models.contains(modelId);
    }

    /// @throws IllegalStateException before any codebook is in force
    @Override
    public Suggester get() {
        var found = current;
        if (found == null) {
            throw new IllegalStateException("no codebook has been read yet; wait until known()");
        }
        return found;
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            if (read.topic().equals(Topics.MODELS.name())) {
                models.add(Topics.MODELS.key(read));
            } else {
                adopt(read);
            }
        } catch (UnreadableRecord | IllegalArgumentException unusable) {
            var reason = "it cannot be used: " + unusable.getClass().getSimpleName();
            giveUp.accept(
                    new DeadLetter(read.topic(), read.key(), read.value(), reason, "classifier-stream", Instant.now()));
        }
    }

    private void adopt(ConsumerRecord<byte[], byte[]> read) {
        var published = Topics.CODEBOOKS.value(read);
        var before = current;
        if (published != null && (before == null || published.getVersion() >= before.codebookVersion())) {
            current = making.apply(Codebook.parse(published.getJson()));
        }
    }
}
