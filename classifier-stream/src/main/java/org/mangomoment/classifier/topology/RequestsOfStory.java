package org.mangomoment.classifier.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.mangomoment.schemas.RedactionRequest;

/// Finds what people asked for one story in the store of redaction requests, whose keys are `STORY/REQUEST`.
final class RequestsOfStory {
    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<Received<RedactionRequest>>> store;

    RequestsOfStory(ReadOnlyKeyValueStore<String, ValueAndTimestamp<Received<RedactionRequest>>> store) {
        this.store = store;
    }

    /// All that can be read, in no order. Those that cannot became dead letters when they came.
    List<RedactionRequest> of(String storyId) {
        var requests = new ArrayList<RedactionRequest>();
        try (var found = store.prefixScan(storyId + "/", new StringSerializer())) {
            while (found.hasNext()) {
                var entry = found.next();
                var request = entry.value.value().valueOrNull();
                if (request != null && isKeyOf(entry.key, request)) {
                    requests.add(request);
                }
            }
        }
        return requests;
    }

    static boolean isKeyOf(String key, RedactionRequest request) {
        return key.equals(request.getStoryId() + "/" + request.getRequestId());
    }
}
