package org.mangomoment.search.figure;

/// A part of the corpus within which the sample is a simple random one: stories of one sampling design with
/// the same suggestion.
///
/// @param stories how many there are
/// @param decided how many of them were drawn and decided on blind; at most `stories`
/// @param fitting how many of those fit; one on which reviewers differ counts for a part
public record Stratum(long stories, long decided, double fitting) {
    public Stratum {
        if (decided > stories || fitting < 0 || fitting > decided) {
            throw new IllegalArgumentException("of " + stories + " stories " + decided + " are decided and " + fitting
                    + " fit; expected each to be at most the one before");
        }
    }

    /// The share that fits of those decided.
    double share() {
        return fitting / decided;
    }
}
