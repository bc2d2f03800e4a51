package org.mangomoment.classifier.adoption;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.codebook.DimensionMappings;

/// A model that goes on under a later version of the codebook, for the dimensions that keep their meaning
/// (docs/learning.md, "Under the next version of the codebook").
final class ContinuedModel {
    private static final Pattern CONTINUED = Pattern.compile("-for-\\d+$");

    private ContinuedModel() {}

    /// Its record, with an id of its own; empty when the model is a codebook's cues, or no dimension kept its meaning.
    ///
    /// @param before   the model under the version that it was made with
    /// @param mappings of all versions up to the later one
    /// @param cues     of the later version
    static Optional<Model> of(Model before, DimensionMappings mappings, CueSuggester cues) {
        if (before.getParameters() == null) {
            return Optional.empty();
        }
        var offered = new HashSet<>(cues.dimensions());
        var version = cues.codebookVersion();
        var continued = TrainedModel.of(before)
                .under(
                        version,
                        dimension -> mappings.successor(dimension, before.getCodebookVersion())
                                .filter(offered::contains));
        if (!continued.knowsDimensions()) {
            return Optional.empty();
        }
        return Optional.of(Model.newBuilder(before)
                .setModelId(CONTINUED.matcher(before.getModelId()).replaceFirst("") + "-for-" + version)
                .setCodebookVersion(version)
                .setParameters(continued.parameters())
                .setEvaluation(null)
                .clearLearnedUntil()
                .build());
    }
}
