package org.mangomoment.classifier.adoption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.classifier.model.TrainedSuggester;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.codebook.Codebook;

/// The model that suggests before anybody has decided anything: trained on synthetic stories with the cues of the
/// codebook that comes along as prior (docs/suggestion.md, "The starter model"). It is made for that codebook; under
/// later versions it goes on as every model does.
public final class StarterModel {
    private static final String PARAMETERS = "/codebook/starter-1.avro";

    private StarterModel() {}

    /// Its record, active from a time on. No decided story taught it.
    public static Model activeSince(Instant at) {
        var codebookVersion = Codebook.bundled().version();
        return Model.newBuilder()
                .setModelId("starter-" + codebookVersion)
                .setState(ModelState.ACTIVE)
                .setCodebookVersion(codebookVersion)
                .setParameters(parameters())
                .setChangedBy("classifier")
                .setAt(at)
                .build();
    }

    /// What suggests before there are decisions: this model where the cues are those of the codebook that comes along,
    /// and else the cues alone.
    public static Suggester over(CueSuggester cues) {
        if (!cues.isBundled()) {
            return cues;
        }
        var record = activeSince(Instant.EPOCH);
        return new TrainedSuggester(record.getModelId(), TrainedModel.of(record), cues, Embedder.NONE);
    }

    private static ModelParameters parameters() {
        try (var file = Objects.requireNonNull(
                StarterModel.class.getResourceAsStream(PARAMETERS), "the starter model is not on the class path")) {
            return ModelParameters.getDecoder().decode(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the starter model cannot be read from the class path", e);
        }
    }
}
