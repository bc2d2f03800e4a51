package org.mangomoment.search.figure;

/// Answers of reviewers who saw the suggestion beside those of reviewers who did not, where the same was
/// suggested.
///
/// @param unaided of those who did not see it
/// @param aided   of those who saw it, and had not answered before without
public record AidedAnswers(Rate unaided, Rate aided) {
    static final AidedAnswers NONE = new AidedAnswers(Rate.NONE, Rate.NONE);

    AidedAnswers with(boolean blind, boolean fits) {
        return blind ? new AidedAnswers(unaided.with(fits), aided) : new AidedAnswers(unaided, aided.with(fits));
    }

    /// Whether there are answers of both kinds.
    public boolean comparable() {
        return unaided.answers() > 0 && aided.answers() > 0;
    }

    /// By how much more often it fits for those who saw the suggestion, -1 to 1.
    public double difference() {
        return aided.share() - unaided.share();
    }

    /// Of the difference, with 95 percent confidence.
    ///
    /// @throws IllegalArgumentException when they are not [#comparable]
    public Interval interval() {
        return aided.minus(unaided);
    }
}
