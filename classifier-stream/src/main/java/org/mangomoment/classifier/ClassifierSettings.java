package org.mangomoment.classifier;

import java.time.Duration;
import org.mangomoment.classifier.learning.LearningSettings;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.classifier.stream.StreamSettings;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.runtime.http.HttpSettings;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.metrics.MetricsSettings;

/// What can be set; the defaults and what they mean are in `classifier-stream.conf`.
///
/// @param stepBudget longest time for redacting, or for suggesting for, one story
public record ClassifierSettings(
        KafkaSettings kafka,
        HttpSettings http,
        MetricsSettings metrics,
        StreamSettings stream,
        LearningSettings learning,
        EmbeddingSettings embedding,
        RedactionSettings redaction,
        Duration stepBudget) {
    public ClassifierSettings {
        if (stepBudget.compareTo(Duration.ofMillis(100)) < 0 || stepBudget.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("step-budget is " + stepBudget.toMillis()
                    + " ms; expected 100 ms to 30 s, below the transaction timeout of 60 s");
        }
    }
}
