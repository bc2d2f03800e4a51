package org.mangomoment.classifier.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Turns a dead letter into a record with its reason in the headers.
final class DeadLetterRecord<V>
        extends ContextualProcessor<String, StepOutput<V>, byte @Nullable [], byte @Nullable []> {
    private final StoryMeters meters;

    DeadLetterRecord(StoryMeters meters) {
        this.meters = meters;
    }

    @Override
    public void process(Record<String, StepOutput<V>> record) {
        switch (record.value()) {
            case StepOutput.Made<V> _ -> {}
            case StepOutput.Dead<V>(var letter) -> {
                meters.dead(letter.topic());
                context()
                        .forward(
                                new Record<>(letter.letterKey(), letter.value(), record.timestamp(), letter.headers()));
            }
        }
    }
}
