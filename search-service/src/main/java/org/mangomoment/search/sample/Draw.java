package org.mangomoment.search.sample;

/// What the sampling design says of one story, whoever asks and whatever is suggested for it.
///
/// @param design      the version of the design that holds for the story; 0 when there is none
/// @param probability with which such a story is drawn, 0 to 1
/// @param drawn       whether the story is in the random sample
/// @param coders      how many reviewers decide on it when it was drawn
/// @param blind       whether they decide before they see the suggestion and each other's decisions
public record Draw(int design, double probability, boolean drawn, int coders, boolean blind) {
    /// Before there is a design.
    static final Draw NONE = new Draw(0, 0, false, 0, false);
}
