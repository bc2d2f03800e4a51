package org.mangomoment.search.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.search.account.Reader;

/// The suggestion models and what is asked concerning them. Thread-safe.
public interface Models {
    /// Every model, the one that changed last first.
    List<ModelView> newestFirst();

    /// What was asked, newest first.
    List<ModelRequestView> requests();

    /// Asks; the classifier answers by [#requests].
    ///
    /// @param modelId null for [ModelAct#TRAIN]
    /// @return the request's id
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    String ask(ModelAct act, @Nullable String modelId, Reader who);

    /// A model by its id.
    default Optional<ModelView> of(String id) {
        return newestFirst().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /// The model that suggests: of the active ones of the newest codebook the last to become so.
    default Optional<ModelView> active() {
        var newest = newestFirst().stream()
                .mapToInt(ModelView::codebookVersion)
                .max()
                .orElse(0);
        return newestFirst().stream()
                .filter(model -> model.state() == ModelState.ACTIVE && model.codebookVersion() == newest)
                .findFirst();
    }
}
