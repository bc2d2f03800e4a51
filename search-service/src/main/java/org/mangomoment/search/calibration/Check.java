package org.mangomoment.search.calibration;

import org.mangomoment.search.story.StoryView;

/// A story that comes again among others, to see whether its reviewer would decide the same.
///
/// @param story      as if nobody had decided on it
/// @param covered    whether the suggestion is kept from the reviewer
/// @param decisionId by which its answer is known
public record Check(StoryView story, boolean covered, String decisionId) {}
