package org.mangomoment.search.evaluation;

/// A story to search in.
///
/// @param key what queries call it
record JudgedStory(String key, String language, String text) {}
