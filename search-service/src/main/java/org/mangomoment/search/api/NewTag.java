package org.mangomoment.search.api;

/// The request to put a tag on a story.
///
/// @param tag    its name, at most 60 characters
/// @param shared whether every colleague sees it; not, when it is not given
record NewTag(String tag, boolean shared) {}
