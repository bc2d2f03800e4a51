package org.mangomoment.schemas;

/// Whether a topic holds something of stories: how its records say of which one, and which service erases them. Sweeps,
/// the purge and its proof are made from what topics say here.
public sealed interface StoryHolding {
    /// The service that writes a topic's records, and puts tombstones over them when a story is withdrawn.
    enum Eraser {
        INGEST,
        CLASSIFIER,
        DESK
    }

    /// Nothing that a withdrawal must erase.
    record Nothing() implements StoryHolding {}

    /// The key is the story's id, so its tombstone is known beforehand.
    record PerStory(Eraser by) implements StoryHolding {}

    /// The key is a [StoryPart]: a story's keys are known once they were read.
    record PerPart(Eraser by) implements StoryHolding {}

    /// Records of any topic under keys of their own; the original key is in a header ([DeadLetter]).
    record PerLetter(Eraser by) implements StoryHolding {}
}
