package org.mangomoment.search.codebook;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.CodebookDraft;
import org.mangomoment.schemas.CodebookTrial;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;

/// Drafts that stewards had tried on every story, and what the classifier found. Only the newest is kept. Thread-safe.
public final class LoggedTrials {
    private final Map<String, CodebookTrial> known = new ConcurrentHashMap<>();
    private final Log log;
    private final Clock clock;

    public LoggedTrials(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var trial = Topics.CODEBOOK_TRIALS.value(record);
        if (trial == null) {
            known.remove(Topics.CODEBOOK_TRIALS.key(record));
        } else {
            known.put(
                    trial.getTrialId(),
                    CodebookTrial.newBuilder(trial).setCodebook(null).build());
        }
    }

    /// The newest; empty when none was asked for.
    public Optional<CodebookTrial> newest() {
        return known.values().stream()
                .max(Comparator.comparing(CodebookTrial::getAt).thenComparing(CodebookTrial::getTrialId));
    }

    /// Asks the classifier to try a draft; it answers by [#newest]. What was asked before is dropped.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public void ask(CodebookDraft draft, Reader who) {
        known.keySet().forEach(earlier -> {
            var _ = log.publish(Topics.CODEBOOK_TRIALS.record(earlier, null));
        });
        var id = UUID.randomUUID().toString();
        var trial = CodebookTrial.newBuilder()
                .setTrialId(id)
                .setRevision(draft.getRevision())
                .setBy(who.account())
                .setAt(clock.instant())
                .setCodebook(draft.getCodebook())
                .build();
        var _ = log.publish(Topics.CODEBOOK_TRIALS.record(id, trial));
    }

    /// Whether the classifier has answered, be it that the codebook cannot be used.
    public static boolean isAnswered(CodebookTrial trial) {
        return trial.getFailed() || trial.getFindings() != null;
    }
}
