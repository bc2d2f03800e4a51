package org.mangomoment.classifier.learning;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelEvaluation;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.ModelState;

/// A trained model that may become active. The same decisions give the same id and the same parameters.
///
/// @param learnedUntil when the newest decision was made that it knows
record Candidate(
        String modelId,
        ModelParameters parameters,
        int codebookVersion,
        int trainedOn,
        Instant learnedUntil,
        ModelEvaluation evaluation) {
    /// Made of what was learned, so that it is the same wherever and whenever it is trained.
    static String id(TrainedModel model) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, model.codebookVersion()));
            digest.update(TrainedModel.bytes(model.parameters()));
            return "trained-" + HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Whether it takes the place of the active model by itself: only of the one that it was compared with.
    boolean passes(String active) {
        var compared = evaluation.getInForce();
        return evaluation.getObjections().isEmpty()
                && compared != null
                && compared.getModelId().equals(active);
    }

    Model record(Instant at) {
        return Model.newBuilder()
                .setModelId(modelId)
                .setState(ModelState.CANDIDATE)
                .setCodebookVersion(codebookVersion)
                .setTrainedOn(trainedOn)
                .setParameters(parameters)
                .setEvaluation(evaluation)
                .setChangedBy(Promotion.BY_ITSELF)
                .setAt(at)
                .setLearnedUntil(learnedUntil)
                .build();
    }
}
