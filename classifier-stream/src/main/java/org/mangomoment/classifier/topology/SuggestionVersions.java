package org.mangomoment.classifier.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Which model and codebook made the suggestions for each story of a partition, in a store, and a walk over the stories
/// for which a later one should make them again.
final class SuggestionVersions {
    /// Stories at once: about a tenth of a second's work.
    private static final int SLICE = 50;
    /// Entries looked at between two slices.
    private static final int LOOKED_AT = 10_000;

    private final KeyValueStore<String, String> store;
    private @Nullable ModelVersion version;
    private @Nullable String from;
    private boolean finished;

    SuggestionVersions(KeyValueStore<String, String> store) {
        this.store = store;
    }

    /// @param active null when the story is gone
    void written(String storyId, @Nullable ModelVersion active) {
        if (active == null) {
            store.delete(storyId);
        } else {
            store.put(storyId, active.written());
        }
    }

    /// The next stories for which this version should make suggestions in the place of another; none at the end.
    List<String> outdated(ModelVersion active) {
        if (!active.equals(version)) {
            version = active;
            from = null;
            finished = false;
        }
        return finished ? List.of() : walk(active);
    }

    /// Whether the walk for the newest model version has not come to its end.
    boolean walking() {
        return version != null && !finished;
    }

    private List<String> walk(ModelVersion active) {
        var outdated = new ArrayList<String>();
        var looked = 0;
        try (var entries = store.range(from, null)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (outdated.size() == SLICE || looked++ == LOOKED_AT) {
                    from = entry.key;
                    return outdated;
                }
                if (active.replaces(ModelVersion.parse(entry.value))) {
                    outdated.add(entry.key);
                }
            }
        }
        finished = true;
        return outdated;
    }
}
