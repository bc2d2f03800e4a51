package org.mangomoment.classifier.adoption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;

/// The codebook that comes with the product, for the very first start. Publishing it twice changes nothing.
public final class FirstCodebook {
    private static final String RESOURCE = "/codebook/codebook-1.json";
    private static final int VERSION = 1;

    private FirstCodebook() {}

    /// As a record of the topic `codebooks`.
    public static ProducerRecord<byte[], byte[]> record(Instant now) {
        return Topics.CODEBOOKS.record(Integer.toString(VERSION), new Codebook(VERSION, now, json()));
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

    /// The codebook file.
    public static String json() {
        try (var file = Objects.requireNonNull(
                FirstCodebook.class.getResourceAsStream(RESOURCE), "the first codebook is not on the class path")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
