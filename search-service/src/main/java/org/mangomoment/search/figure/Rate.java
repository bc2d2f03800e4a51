package org.mangomoment.search.figure;

/// How many of some answers say that a subject fits.
///
/// @param fitting at most `answers`
public record Rate(long fitting, long answers) {
    static final Rate NONE = new Rate(0, 0);

    Rate with(boolean fits) {
        return new Rate(fitting + (fits ? 1 : 0), answers + 1);
    }

    /// The share that fits, 0 to 1; `NaN` without answers.
    public double share() {
        return answers == 0 ? Double.NaN : (double) fitting / answers;
    }

    /// Wilson's interval of the share, with 95 percent confidence; all without answers.
    public Interval interval() {
        return answers == 0 ? new Interval(0, 1) : Interval.ofShare(fitting, answers);
    }

    /// By how much the share is greater than another, -1 to 1, with 95 percent confidence: the score intervals
    /// of both joined (R. G. Newcombe, Interval estimation for the difference between independent proportions,
    /// Statistics in Medicine 17, 1998, 873–890, method 10).
    ///
    /// @throws IllegalArgumentException without answers on either side
    public Interval minus(Rate other) {
        if (answers == 0 || other.answers == 0) {
            throw new IllegalArgumentException("found no answers on one side; expected some on both");
        }
        var difference = share() - other.share();
        var below = Math.hypot(share() - interval().from(), other.interval().to() - other.share());
        var above = Math.hypot(
                interval().to() - share(), other.share() - other.interval().from());
        return new Interval(difference - below, difference + above);
    }
}
