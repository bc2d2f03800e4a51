package org.mangomoment.classifier.topology;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/// Sends what was made of a record at once when the record has only just come. What was made of older ones waits for
/// the next commit and goes together: while many come, each request to the broker carries many stories.
final class PromptCommit {
    /// Younger records have had no others before them to wait for.
    private static final Duration RECENT = Duration.ofMillis(500);

    private PromptCommit() {}

    /// To be called after everything of a record was forwarded.
    ///
    /// @param timestamp of the record, in milliseconds since 1970
    static void after(ProcessingContext context, long timestamp) {
        if (context.currentSystemTimeMs() - timestamp < RECENT.toMillis()) {
            context.commit();
        }
    }
}
