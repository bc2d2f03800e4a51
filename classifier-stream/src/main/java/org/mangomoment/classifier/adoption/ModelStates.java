package org.mangomoment.classifier.adoption;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;

/// Every model with its newest state, as the topic `models` tells. Thread-safe.
public final class ModelStates {
    private final Map<String, Model> models = new ConcurrentHashMap<>();

    /// Takes in a record's value; null forgets the model.
    void put(String modelId, @Nullable Model model) {
        if (model == null) {
            models.remove(modelId);
        } else {
            models.put(modelId, model);
        }
    }

    /// A model's newest state.
    public Optional<Model> of(String modelId) {
        return Optional.ofNullable(models.get(modelId));
    }

    /// All of them, the newest state first.
    public List<Model> newestFirst() {
        return models.values().stream()
                .sorted(Comparator.comparing(Model::getAt).reversed().thenComparing(Model::getModelId))
                .toList();
    }

    /// The model that suggests for a codebook: of the active ones the last to become so.
    public Optional<Model> active(int codebookVersion) {
        return newestFirst().stream()
                .filter(model -> model.getState() == ModelState.ACTIVE && model.getCodebookVersion() == codebookVersion)
                .findFirst();
    }

    /// The model that suggested before a codebook was in force: of the active ones for earlier versions the last to
    /// become so.
    Optional<Model> activeBefore(int codebookVersion) {
        return newestFirst().stream()
                .filter(model -> model.getState() == ModelState.ACTIVE && model.getCodebookVersion() < codebookVersion)
                .findFirst();
    }

    /// When a change that is made now happens: later than every change before it, whatever the clocks say.
    public Instant next(Instant now) {
        return newestFirst().stream()
                .findFirst()
                .map(newest -> newest.getAt().plusMillis(1))
                .filter(after -> after.isAfter(now))
                .orElse(now);
    }
}
