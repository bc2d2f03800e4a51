package org.mangomoment.search.library;

/// How far the random sample has come, among stories with consent for research.
///
/// @param drawn   stories that are in it
/// @param waiting of these, those that need more decisions
/// @param begun   of these, those that have some
public record SampleProgress(long drawn, long waiting, long begun) {
    /// Those with all decisions that the design asks for.
    public long complete() {
        return drawn - waiting;
    }
}
