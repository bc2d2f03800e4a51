package org.mangomoment.classifier.stream;

import java.nio.file.Path;
import java.time.Duration;

/// How the stream is run.
///
/// @param applicationId name of the consumer group, and prefix of the stream's own topics
/// @param threads       stream threads; one works on several partitions
/// @param stateFolder   where the stream keeps its lock and bookkeeping; nothing of any story
/// @param stall         longest time without progress, while there is work, that still counts as ready
public record StreamSettings(String applicationId, int threads, Path stateFolder, Duration stall) {
    public StreamSettings {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("threads is " + threads + "; expected 1 to 64");
        }
        if (stall.compareTo(Duration.ofSeconds(10)) < 0) {
            throw new IllegalArgumentException("stall is below 10 s; expected longer than a step's time budget");
        }
    }
}
