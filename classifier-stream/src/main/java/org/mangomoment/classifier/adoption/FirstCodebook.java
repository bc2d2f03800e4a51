package org.mangomoment.classifier.adoption;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.CodebookFile;

/// The codebook that comes with the product, for the very first start. Publishing it twice changes nothing.
public final class FirstCodebook {
    private FirstCodebook() {}

    /// As a record of the topic `codebooks`.
    public static ProducerRecord<byte[], byte[]> record(Instant now) {
        var first = CodebookFile.bundled();
        return Topics.CODEBOOKS.record(
                Integer.toString(first.getVersion()),
                Codebook.newBuilder(first).setPublishedAt(now).build());
    }

    /// A codebook's cues as a model that needs no training, active from a time on.
    public static Model cues(String modelId, int codebookVersion, Instant at) {
        return Model.newBuilder()
                .setModelId(modelId)
                .setState(ModelState.ACTIVE)
                .setCodebookVersion(codebookVersion)
                .setChangedBy("classifier")
                .setAt(at)
                .build();
    }
}
