package org.mangomoment.classifier.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.classifier.model.TrainedSuggester;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The suggester that counts, kept up to date from the topics of codebooks and models: of the models for the newest
/// codebook the one that became active last; before there is any, the model of the version before as far as it goes
/// on, or that codebook's cues. A codebook or model
/// that cannot be used becomes a dead letter and the one before it stays in use; where a model needs an embedder that
/// is not here, the cues are used. Thread-safe.
public final class ActiveModelView implements View, Supplier<ActiveModel> {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveModelView.class);

    private final Function<Codebook, CueSuggester> making;
    private final Consumer<DeadLetter> giveUp;
    private final Embedder embedder;
    private final ModelStates models = new ModelStates();
    private final Map<Integer, org.mangomoment.schemas.Codebook> versions = new ConcurrentHashMap<>();
    private Instant published = Instant.EPOCH;
    private volatile @Nullable CueSuggester cues;
    private volatile @Nullable ActiveModel current;

    /// @param making   makes the suggester of a codebook's cues; may take seconds
    /// @param embedder the only one that a model may need
    /// @param giveUp   keeps what cannot be used
    public ActiveModelView(Function<Codebook, CueSuggester> making, Embedder embedder, Consumer<DeadLetter> giveUp) {
        this.making = making;
        this.embedder = embedder;
        this.giveUp = giveUp;
    }

    /// True once a codebook is in use.
    public boolean known() {
        return current != null;
    }

    /// Every model, as far as the topic has been read.
    public ModelStates models() {
        return models;
    }

    /// What turns sentences into vectors here.
    public Embedder embedder() {
        return embedder;
    }

    /// The cues of the newest codebook.
    ///
    /// @throws IllegalStateException before any codebook is in use
    public CueSuggester cues() {
        return required(cues);
    }

    /// @throws IllegalStateException before any codebook is in use
    @Override
    public ActiveModel get() {
        return required(current);
    }

    /// The model of the version before, as it goes on under the newest one; empty when it does not, or when a model for
    /// the newest one has been known already.
    ///
    /// @throws IllegalStateException before any codebook is in use
    public Optional<Model> continued() {
        return continued(cues());
    }

    /// What would suggest if a version were published now; may take seconds.
    public Suggester under(org.mangomoment.schemas.Codebook next) {
        var byCues = making.apply(Codebook.of(next));
        var mappings = new DimensionMappings(
                Stream.concat(versions.values().stream(), Stream.of(next)).toList());
        return inForce()
                .flatMap(model -> ContinuedModel.of(model, mappings, byCues))
                .map(model -> suggester(model, byCues))
                .orElse(byCues);
    }

    private Optional<Model> inForce() {
        var newest = cues;
        return newest == null
                ? Optional.empty()
                : models.active(newest.codebookVersion()).or(() -> continued(newest));
    }

    private Optional<Model> continued(CueSuggester newest) {
        if (models.of(newest.modelId()).isPresent()) {
            return Optional.empty();
        }
        var mappings = new DimensionMappings(versions.values());
        return models.activeBefore(newest.codebookVersion())
                .flatMap(model -> ContinuedModel.of(model, mappings, newest));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
        var newest = cues;
        if (newest != null) {
            current = chosen(newest);
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            if (read.topic().equals(Topics.MODELS.name())) {
                models.put(Topics.MODELS.key(read), usable(Topics.MODELS.value(read)));
            } else {
                adopt(read);
            }
        } catch (UnreadableRecord | IllegalArgumentException unusable) {
            var reason = "it cannot be used: " + unusable.getClass().getSimpleName();
            giveUp.accept(new DeadLetter(
                    read.topic(), read.key(), read.value(), reason, Service.CLASSIFIER.process(), Instant.now()));
        }
    }

    private void adopt(ConsumerRecord<byte[], byte[]> read) {
        var codebook = Topics.CODEBOOKS.value(read);
        var before = cues;
        if (codebook != null) {
            versions.put(codebook.getVersion(), codebook);
        }
        if (codebook != null && (before == null || codebook.getVersion() >= before.codebookVersion())) {
            cues = making.apply(Codebook.of(codebook));
            published = codebook.getPublishedAt();
        }
    }

    private ActiveModel chosen(CueSuggester newest) {
        return models.active(newest.codebookVersion())
                .map(model -> new ActiveModel(suggester(model, newest), later(model.getAt(), published)))
                .or(() -> continued(newest).map(model -> new ActiveModel(suggester(model, newest), published)))
                .orElseGet(() -> new ActiveModel(newest, published));
    }

    private Suggester suggester(Model model, CueSuggester cues) {
        if (model.getModelId().equals(cues.modelId())) {
            return cues;
        }
        var parameters = TrainedModel.of(model);
        if (!parameters.usableWith(embedder)) {
            LOG.warn(
                    "Model {} needs the embedder {}, but '{}' is set: the codebook's cues are used instead. "
                            + "Set 'embedding' as it was, or train anew.",
                    model.getModelId(),
                    parameters.embedder(),
                    embedder.id());
            return cues;
        }
        return new TrainedSuggester(model.getModelId(), parameters, cues, embedder);
    }

    /// @throws IllegalArgumentException when it is active and holds no model
    private static @Nullable Model usable(@Nullable Model model) {
        if (model != null && model.getState() == ModelState.ACTIVE && model.getParameters() != null) {
            var _ = TrainedModel.of(model);
        }
        return model;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> T required(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("no codebook has been read yet; wait until known()");
        }
        return found;
    }
}
