package org.mangomoment.search.api;

/// The request to take a tag off a story.
///
/// @param shared whether it is the team's tag of this name; one's own, when it is not given
record TagToTakeOff(String tag, boolean shared) {}
