package org.mangomoment.classifier.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookTrial;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// Stewards' wishes to try a codebook that nobody has answered, and the codebook that each is compared with.
/// Thread-safe.
final class AskedTrials implements View {
    private final Map<String, CodebookTrial> waiting = new LinkedHashMap<>();
    private @Nullable Codebook inForce;

    @Override
    public synchronized void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::take);
    }

    private void take(ConsumerRecord<byte[], byte[]> read) {
        try {
            if (read.topic().equals(Topics.CODEBOOKS.name())) {
                adopt(Topics.CODEBOOKS.value(read));
            } else {
                take(Topics.CODEBOOK_TRIALS.key(read), Topics.CODEBOOK_TRIALS.value(read));
            }
        } catch (UnreadableRecord _) {
            // The desk, which reads all of them, has made a dead letter of it.
        }
    }

    private void adopt(@Nullable Codebook codebook) {
        var known = inForce;
        if (codebook != null && (known == null || codebook.getVersion() >= known.getVersion())) {
            inForce = codebook;
        }
    }

    private void take(String id, @Nullable CodebookTrial trial) {
        if (trial == null || trial.getCodebook() == null) {
            waiting.remove(id);
        } else {
            waiting.put(id, trial);
        }
    }

    /// The one that was asked first; empty when none waits.
    synchronized Optional<CodebookTrial> first() {
        return waiting.values().stream().findFirst();
    }

    /// The newest published codebook; empty before the first.
    synchronized Optional<Codebook> inForce() {
        return Optional.ofNullable(inForce);
    }

    /// Not again, even before the answer has been read back.
    synchronized void answered(CodebookTrial trial) {
        waiting.remove(trial.getTrialId());
    }
}
