package org.mangomoment.classifier.topology;

import io.micrometer.core.instrument.MeterRegistry;
import org.mangomoment.schemas.Story;

/// Counts what the steps did; never an id or a text as a tag. Thread-safe.
final class StoryMeters {
    private final MeterRegistry registry;

    StoryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void redacted(Story story) {
        registry.counter("mango.classifier.stories.redacted", "language", story.getLanguage())
                .increment();
        story.getRedactions()
                .forEach(hidden -> registry.counter("mango.classifier.spans.hidden", "type", hidden.getType())
                        .increment());
    }

    void suggested() {
        registry.counter("mango.classifier.stories.suggested").increment();
    }

    void withdrawn() {
        registry.counter("mango.classifier.stories.withdrawn").increment();
    }

    void dead(String topic) {
        registry.counter("mango.classifier.dead.letters", "topic", topic).increment();
    }
}
