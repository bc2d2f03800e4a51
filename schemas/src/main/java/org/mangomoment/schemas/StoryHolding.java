package org.mangomoment.schemas;

/// Whether a topic holds something of stories: how its records say of which one, and which service erases them. Sweeps,
/// the purge and its proof are made from what topics say here.
///
/// `by` is the service that writes the records, and puts tombstones over them when a story is withdrawn.
public sealed interface StoryHolding {
    /// Nothing that a withdrawal must erase.
    record Nothing() implements StoryHolding {}

    /// The key is the story's id, so its tombstone is known beforehand.
    record PerStory(Service by) implements StoryHolding {}

    /// The key is a [StoryPart]: a story's keys are known once they were read.
    record PerPart(Service by) implements StoryHolding {}

    /// Records of any topic under keys of their own; the original key is in a header ([DeadLetter]).
    record PerLetter(Service by) implements StoryHolding {}
}
