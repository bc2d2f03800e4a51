package org.mangomoment.benchmarks.round;

/// What one contender did in all rounds.
public record Measured(
        String who, String language, int threads, Spread storiesPerSecond, Spread processorMillisPerStory) {}
