package org.mangomoment.search.api;

import java.util.List;

/// The manifest of an export with ids.
///
/// @param stories   ids of the stories that left
/// @param withdrawn of these, those that were withdrawn since
record ExportedStoriesAnswer(ExportAnswer export, List<String> stories, List<String> withdrawn) {}
