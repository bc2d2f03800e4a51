package org.mangomoment.classifier.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Words;

/// Counts what the steps did; never an id or a text as a tag. Thread-safe.
final class StoryMeters {
    private final MeterRegistry registry;
    private final Set<SuggestForStory> refreshing = ConcurrentHashMap.newKeySet();

    StoryMeters(MeterRegistry registry) {
        this.registry = registry;
        registry.gaugeCollectionSize("mango.classifier.partitions.refreshing", Tags.empty(), refreshing);
    }

    void redacted(Story story) {
        registry.counter("mango.classifier.stories.redacted", "language", story.getLanguage())
                .increment();
        story.getRedactions()
                .forEach(hidden -> registry.counter("mango.classifier.spans.hidden", "type", Words.of(hidden.getType()))
                        .increment());
    }

    void suggested() {
        registry.counter("mango.classifier.stories.suggested").increment();
    }

    /// A story that had suggestions got those of another model or codebook.
    void refreshed() {
        registry.counter("mango.classifier.stories.refreshed").increment();
    }

    /// Whether a partition still has stories with older suggestions.
    void refreshing(SuggestForStory partition, boolean still) {
        if (still) {
            refreshing.add(partition);
        } else {
            refreshing.remove(partition);
        }
    }

    void withdrawn() {
        registry.counter("mango.classifier.stories.withdrawn").increment();
    }

    void dead(String topic) {
        registry.counter("mango.classifier.dead.letters", "topic", topic).increment();
    }
}
