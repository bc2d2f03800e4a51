package org.mangomoment.ingest.push;

import java.time.Duration;

/// How much the push API does at once; more is answered 503.
///
/// @param stories single stories at once
/// @param batches batches at once
/// @param window  stories on their way to Kafka at once, per batch
/// @param insist  how long a story of a batch is handed to Kafka again and again before it counts as unavailable
public record PushSettings(int stories, int batches, int window, Duration insist) {
    public PushSettings {
        if (stories < 1 || batches < 1 || window < 1) {
            throw new IllegalArgumentException("stories, batches and window must be 1 or more");
        }
    }
}
