package org.mangomoment.classifier.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Which model and codebook last spoke about each story of a partition, in a store, and a walk over those about which
/// another should speak.
final class Voices {
    /// Stories at once: about a tenth of a second's work.
    private static final int SLICE = 100;
    /// Entries looked at between two slices.
    private static final int LOOKED_AT = 10_000;

    private final KeyValueStore<String, String> store;
    private @Nullable String sought;
    private @Nullable String from;
    private boolean finished;

    Voices(KeyValueStore<String, String> store) {
        this.store = store;
    }

    /// @param voice null when the story is gone
    void heard(String storyId, @Nullable String voice) {
        if (voice == null) {
            store.delete(storyId);
        } else {
            store.put(storyId, voice);
        }
    }

    /// The next stories about which another voice than this one spoke last; none once all have been seen.
    List<String> others(String voice) {
        if (!voice.equals(sought)) {
            sought = voice;
            from = null;
            finished = false;
        }
        return finished ? List.of() : walk(voice);
    }

    private List<String> walk(String voice) {
        var others = new ArrayList<String>();
        var looked = 0;
        try (var entries = store.range(from, null)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (others.size() == SLICE || looked++ == LOOKED_AT) {
                    from = entry.key;
                    return others;
                }
                if (!entry.value.equals(voice)) {
                    others.add(entry.key);
                }
            }
        }
        finished = true;
        return others;
    }
}
