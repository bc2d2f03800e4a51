package org.mangomoment.classifier.evaluation;

import org.mangomoment.classifier.model.DecidedStory;

/// A line of a labelled file.
///
/// @param fold empty when the file names none
public record Labelled(DecidedStory story, String fold) {}
