package org.mangomoment.ingest.push;

import java.time.Duration;

/// How much the push API does at once, and how often one may ask; more is answered 503 and 429.
///
/// @param stories single stories of one key at once; of all keys, twice as many
/// @param batches batches of one key at once; of all keys, twice as many
/// @param window  stories on their way to Kafka at once, per batch
/// @param perKey     requests that one key may make in a minute
/// @param perAddress requests that one address may make in a minute
/// @param insist  how long a story of a batch is handed to Kafka again and again before it counts as unavailable
public record PushSettings(int stories, int batches, int window, int perKey, int perAddress, Duration insist) {
    public PushSettings {
        if (stories < 1 || batches < 1 || window < 1 || perKey < 1 || perAddress < 1) {
            throw new IllegalArgumentException("stories, batches, window, per-key and per-address must be 1 or more");
        }
    }
}
